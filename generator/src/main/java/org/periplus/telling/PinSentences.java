package org.periplus.telling;

import java.util.List;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.change.Said;
import org.periplus.telling.Sentence.After;
import org.periplus.telling.Sentence.Before;
import org.periplus.telling.Sentence.Piece;
import org.periplus.telling.Sentence.Words;

/** Tells that content of another repository is included at another commit. */
final class PinSentences {

    /** The key of the field, that of the pins of a site. */
    static final String FIELD = "pins";

    private static final int BRIEF = 7;

    private final Phrases phrases;

    PinSentences(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Returns the sentence; nothing if the change is of something else. */
    Optional<List<Piece>> tell(Change change, String field) {
        if (!field.equals(FIELD) || !(change.key().orElse(Said.nothing()) instanceof Said.Text name)) {
            return Optional.empty();
        }
        Piece called = new Words(phrases.words().say("change.quoted", "text", PlainText.brief(name.text())));
        boolean moved = !change.before().isNothing() && !change.after().isNothing();
        Before before = new Before(moved ? was(change.before(), change.after()) : text(change.before()));
        After after = new After(text(change.after()));
        return Optional.of(
                moved
                        ? phrases.say("change.pin.moved", "name", called, "before", before, "after", after)
                        : change.before().isNothing()
                                ? phrases.say("change.pin.new", "name", called, "after", after)
                                : phrases.say("change.pin.gone", "name", called, "before", before));
    }

    /** What is not said again: that it is the same branch. */
    private static String was(Said before, Said after) {
        return part(before, "ref").equals(part(after, "ref")) ? brief(before) : text(before);
    }

    /** Returns the beginning of a commit with what it was found by: {@code 1a2b3c4 (main)}. */
    static String text(Said pin) {
        return brief(pin) + part(pin, "ref").map(ref -> " (" + ref + ")").orElse("");
    }

    private static String brief(Said pin) {
        String commit = part(pin, "commit").orElse("");
        return commit.substring(0, Math.min(BRIEF, commit.length()));
    }

    private static Optional<String> part(Said pin, String key) {
        return pin instanceof Said.Fields fields && fields.fields().get(key) instanceof Said.Text text
                ? Optional.of(PlainText.brief(text.text()))
                : Optional.empty();
    }
}
