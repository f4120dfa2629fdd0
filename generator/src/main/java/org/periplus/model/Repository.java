package org.periplus.model;

import java.util.Optional;

/** Where the content is kept. Templates hold {@code {url}}, {@code {path}}, {@code {hash}} and {@code {title}}. */
public record Repository(
        @Doc("The repository's address.") Optional<String> url,
        @Doc("The address for editing a file.") Optional<String> edit,
        @Doc("The address of a commit.") Optional<String> commit,

        @Doc("The address for telling a problem; derived for common forges.")
        Optional<String> report) {}
