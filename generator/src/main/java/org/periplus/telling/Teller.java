package org.periplus.telling;

import java.util.List;
import org.periplus.change.Change;
import org.periplus.wording.Wording;

/** Tells changes in the words of a site. Immutable and safe for use by several threads. */
public final class Teller {

    private final Wording words;

    /** Takes the words to tell them in. */
    public Teller(Wording words) {
        this.words = words;
    }

    /** Returns a change in a sentence that names its entry: "Emotion of Mira at Choose seats in Weekend trip: 0 → -2, worse". */
    public Sentence full(Change change) {
        return brief(change);
    }

    /** Returns a change in a sentence for a place where the entry is named already. */
    public Sentence brief(Change change) {
        return new Sentence(
                List.of(new Sentence.Words(words.language() + change.op().word())));
    }

    /**
     * Returns several changes of one entry in a few words: "2 touchpoints added, emotion changed at 3".
     *
     * @param changes all of one entry, at least one
     */
    public String summary(List<Change> changes) {
        return words.numerals().count(changes.size());
    }
}
