package org.periplus.model;

import java.util.Optional;

/** Content of another folder or repository that is part of this site. */
public record Inclusion(
        @Doc("A folder beside this one.") Optional<String> folder,
        @Doc("The address of a git repository.") Optional<String> git,
        @Doc("A branch, tag or commit of it.") Optional<String> ref,
        @Doc("The folder within it.") Optional<String> path,
        @Doc("What stands before its ids here.") Optional<String> prefix) {}
