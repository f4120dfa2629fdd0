package org.periplus.model;

import java.util.Optional;

/**
 * At which commit another repository is part of this site, as {@code periplus.lock} says.
 *
 * @param name what the source is called here
 * @param ref the branch, tag or commit that was asked for; empty for what the repository shows first
 * @param commit the full id of the commit
 */
public record IncludedPin(
        @Doc("What the source is called here.") String name,

        @Doc("The branch, tag or commit that was asked for.")
        Optional<String> ref,

        @Doc("The commit that is pinned.") String commit) {}
