package org.periplus.model;

import java.util.Optional;

/** Where the content is kept. Templates hold {@code {url}}, {@code {path}} and {@code {hash}}. */
public record Repository(
        @Doc("The repository's address.") Optional<String> url,
        @Doc("The address for editing a file.") Optional<String> edit,
        @Doc("The address of a commit.") Optional<String> commit) {}
