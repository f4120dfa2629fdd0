package org.periplus.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The commit that last changed a file.
 *
 * @param when the commit's time in the zone of its author
 * @param author the author's name as written in the commit; never an e-mail address
 * @param subject the first line of its message
 * @param hash its full id in hexadecimal
 * @param others the names of those who wrote it together with the author, as the message tells them
 */
public record LastChange(OffsetDateTime when, String author, String subject, String hash, List<String> others) {

    /** Takes a copy of the list. */
    public LastChange {
        others = List.copyOf(others);
    }

    /** Takes a change with one author. */
    public LastChange(OffsetDateTime when, String author, String subject, String hash) {
        this(when, author, subject, hash, List.of());
    }

    /** Returns all who wrote it, the author first. */
    public List<String> authors() {
        return Stream.concat(Stream.of(author), others.stream()).distinct().toList();
    }
}
