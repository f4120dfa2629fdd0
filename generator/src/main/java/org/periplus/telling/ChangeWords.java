package org.periplus.telling;

import org.periplus.change.Op;
import org.periplus.change.PartKind;
import org.periplus.change.Sense;
import org.periplus.change.Weight;
import org.periplus.wording.Wording;

/**
 * The words around changes: what filters, badges, legends and the heads of steps say. Words stand as in a sentence, without a
 * capital where the language has none there. Immutable and safe for use by several threads.
 */
public final class ChangeWords {

    private final Wording words;
    private final FieldNames fields;

    /** Takes the words of the site. */
    public ChangeWords(Wording words) {
        this.words = words;
        this.fields = new FieldNames(words);
    }

    /** Returns what happened, for a badge: "added". */
    public String op(Op op) {
        return words.say("change.op." + op.word());
    }

    /** Returns what a change matters to, for a filter: "what customers live through". */
    public String weight(Weight weight) {
        return words.say("change.weight." + weight.word());
    }

    /** Returns whether a change is good for customers: "better", "worse", "neither better nor worse". */
    public String sense(Sense sense) {
        return words.say("change.sense." + sense.word());
    }

    /** Returns what a part is called: "pain point". */
    public String part(PartKind kind) {
        return words.say("change.part." + kind.word());
    }

    /** Returns what a field is called, by its key in files: "moment of truth". A key nobody knows is called by itself. */
    public String field(String key) {
        return fields.of(key);
    }

    /** Returns how many changes there are: "one change", "14 changes". */
    public String changes(int number) {
        return words.say("change.count.changes", "n", number);
    }

    /** Returns that a step stands in no commit: "Not yet committed". */
    public String uncommitted() {
        return words.say("change.uncommitted");
    }

    /** Returns how many commits a merge brought: "Merge of 4 commits". */
    public String merge(int commits) {
        return words.say("change.merge", "n", commits);
    }

    /** Returns how many content files of a step could not be read, as a sentence without full stop. */
    public String unread(int files) {
        return words.say("change.unread", "n", files);
    }
}
