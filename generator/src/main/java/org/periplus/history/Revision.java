package org.periplus.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.model.Ref;

/**
 * One step of the content's past: a commit on the first line of parents, a merge with all that came with it, or what is not
 * committed yet.
 *
 * @param hash the commit's full id in hexadecimal; empty for what is not committed yet
 * @param when the commit's time in the zone of its author; of what is not committed yet the day the site is of, at midnight UTC
 * @param authors the names of those who wrote it, the author first; after {@code .mailmap}; never an e-mail address
 * @param subject the first line of its message
 * @param message the rest of its message without the lines that name people; possibly empty
 * @param merged how many commits came with it besides itself; 0 for one that is no merge
 * @param tags the tags that stand on it, sorted
 * @param changes what it changed, in the order of a comparison; possibly none
 * @param unread the content files of it, from the content root, that could not be read, sorted
 */
public record Revision(
        Optional<String> hash,
        OffsetDateTime when,
        List<String> authors,
        String subject,
        String message,
        int merged,
        List<String> tags,
        List<Change> changes,
        List<String> unread) {

    /** Takes copies of the lists. */
    public Revision {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        changes = List.copyOf(changes);
        unread = List.copyOf(unread);
    }

    /** Returns the same with the tags that stand on it. */
    Revision with(List<String> names) {
        return new Revision(hash, when, authors, subject, message, merged, names, changes, unread);
    }

    /** Returns the same with what was found out of its files. */
    Revision with(List<Change> told, List<String> files) {
        return new Revision(hash, when, authors, subject, message, merged, tags, told, files);
    }

    /** Returns the same with some of its changes. */
    public Revision withChanges(List<Change> some) {
        return new Revision(hash, when, authors, subject, message, merged, tags, some, unread);
    }

    /** Returns the changes of an entry and of its parts. */
    public List<Change> changes(Ref entry) {
        return changes.stream()
                .filter(change -> change.spot().entry().equals(Optional.of(entry)))
                .toList();
    }
}
