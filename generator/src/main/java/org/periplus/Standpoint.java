package org.periplus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From when and where a site is told.
 *
 * @param asOf the day the site is told for: reviews due, readings out of date
 * @param history whether changes are read from git
 * @param revision the commit whose content is told, as git names it; empty for the files as they are
 * @param editions the commits that are published beside it as editions of their own, as git names them
 * @param baseUrl the address where the site will stand, in the place of the one that the site itself tells; empty to take that
 */
public record Standpoint(
        LocalDate asOf, boolean history, Optional<String> revision, List<String> editions, Optional<String> baseUrl) {

    /** Takes a copy of the list. */
    public Standpoint {
        editions = List.copyOf(editions);
    }

    /** Returns the usual one: the files as they are with their history, on that day, where the site says it stands. */
    public static Standpoint of(LocalDate asOf) {
        return new Standpoint(asOf, true, Optional.empty(), List.of(), Optional.empty());
    }

    /** Returns the same with or without the changes that git knows. */
    public Standpoint withHistory(boolean read) {
        return new Standpoint(asOf, read, revision, editions, baseUrl);
    }

    /** Returns the same at {@code address}, or where the site says it stands if that is empty. */
    public Standpoint at(Optional<String> address) {
        return new Standpoint(asOf, history, revision, editions, address);
    }

    /** Returns the same for the content of a commit, or the files as they are, with others beside it as editions. */
    public Standpoint past(Optional<String> commit, List<String> others) {
        return new Standpoint(asOf, history, commit, others, baseUrl);
    }

    /** Returns the same for the content of a commit on that day, without others beside it. */
    public Standpoint edition(String commit, LocalDate day) {
        return new Standpoint(day, history, Optional.of(commit), List.of(), baseUrl);
    }
}
