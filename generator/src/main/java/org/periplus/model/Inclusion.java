package org.periplus.model;

import java.util.Optional;

/**
 * Content of another folder or repository that is part of this site. Its entries are read as those of this site; its own {@code
 * periplus.yaml}, its theme and what it includes itself are not.
 */
public record Inclusion(
        @Doc("Another content folder on the same machine, from this file, such as ../rail. It is read as it is.")
        Optional<String> folder,

        @Doc(
                "A git repository: an address of https or ssh without a login, or a path. Pinned in periplus.lock by periplus update.")
        Optional<String> git,

        @Doc("The branch, tag or commit of the repository; what it shows first if left out.")
        Optional<String> ref,

        @Doc("The folder within that holds the content, from the root there.")
        Optional<String> path,

        @Doc("What stands before its ids here, with a hyphen: rail makes rail-sam of sam. Pages get it as a folder.")
        Optional<String> prefix) {}
