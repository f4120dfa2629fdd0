package org.periplus.page;

import java.util.List;

/**
 * One step of the past as readers see it.
 *
 * @param anchor its id in the page
 * @param instant its time as ISO 8601 in UTC; empty if it is not committed yet
 * @param day its day in the zone of its author as ISO 8601
 * @param date the same for readers
 * @param subject what was done, with the link to where the step is told or to the commit; may lead nowhere
 * @param message why, paragraph by paragraph
 * @param by who did it; empty if that is not known
 * @param commit the first digits of the commit's id, with the link to it; its words are empty if it is not committed yet
 * @param remarks what else is to be said: a merge, not committed yet, files that could not be read, no change at all
 * @param editions the editions that stand on it
 * @param groups what it changed, the first few
 * @param folded the rest
 * @param more how many those are, in words
 */
public record RevisionText(
        String anchor,
        String instant,
        String day,
        String date,
        NamedLink subject,
        List<String> message,
        String by,
        NamedLink commit,
        List<String> remarks,
        List<NamedLink> editions,
        List<ChangeGroup> groups,
        List<ChangeGroup> folded,
        String more) {

    /** Takes copies of the lists. */
    public RevisionText {
        message = List.copyOf(message);
        remarks = List.copyOf(remarks);
        editions = List.copyOf(editions);
        groups = List.copyOf(groups);
        folded = List.copyOf(folded);
    }

    /** Tells whether it is committed. */
    public boolean isCommitted() {
        return !instant.isEmpty();
    }

    /** Tells whether it is known who did it. */
    public boolean hasBy() {
        return !by.isEmpty();
    }

    /** Tells whether the commit is known. */
    public boolean hasCommit() {
        return !commit.words().isEmpty();
    }

    /** Tells whether there are more changes than the first few. */
    public boolean hasFolded() {
        return !folded.isEmpty();
    }
}
