package org.periplus.sample.past;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One commit of the story. Immutable.
 *
 * @param place file and line of its beginning, for messages
 * @param when the time of author and committer
 * @param author who made it
 * @param on the branch it was made on; nothing for the main line
 * @param joins the branch it brings into the main line
 * @param tag the name its state was given
 * @param message subject, text and the lines that name co-authors
 * @param edits what it changed, in the order told
 */
record Step(
        String place,
        OffsetDateTime when,
        Person author,
        Optional<String> on,
        Optional<String> joins,
        Optional<String> tag,
        String message,
        List<Edit> edits) {

    /** Takes a copy of the list. */
    Step {
        edits = List.copyOf(edits);
    }

    /** Returns the first line of the message. */
    String subject() {
        return message.lines().findFirst().orElse("");
    }

    /** Returns the state before this step. */
    Snapshot undo(Snapshot after) {
        Snapshot before = after.copy();
        for (int edit = edits.size() - 1; edit >= 0; edit--) {
            try {
                edits.get(edit).undo(before);
            } catch (Misfit misfit) {
                throw misfit.at(place + ", “" + subject() + "”");
            }
        }
        return before;
    }
}
