package org.periplus.telling;

import java.util.List;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Said;
import org.periplus.model.Ref;
import org.periplus.telling.Sentence.Piece;
import org.periplus.wording.Wording;

/**
 * Tells changes in the words of a site. Texts of the content stand in sentences on one line, shortened at about 80 characters;
 * {@link #before} and {@link #after} give the whole. Immutable and safe for use by several threads.
 */
public final class Teller {

    private final Phrases phrases;
    private final Values values;
    private final Subjects subjects;
    private final Edits edits;
    private final Things things;
    private final Summaries summaries;
    private final Passages passages;

    /** Takes the words to tell them in. */
    public Teller(Wording words) {
        FieldNames fields = new FieldNames(words);
        this.phrases = new Phrases(words);
        this.values = new Values(words, fields);
        this.subjects = new Subjects(phrases, fields, values);
        this.edits = new Edits(phrases, subjects, values);
        this.things = new Things(phrases, subjects);
        this.summaries = new Summaries(words, fields);
        this.passages = new Passages(phrases, subjects, edits);
    }

    /** Returns a change in a sentence that names its entry: "Emotion of Mira at “Choose seats” in “Weekend trip” fell from 0 to −2, worse". */
    public Sentence full(Change change) {
        return phrases.sentence(tell(change, true));
    }

    /** Returns a change in a sentence for a place where the entry is named already: "Emotion of Mira at “Choose seats” fell ...". */
    public Sentence brief(Change change) {
        return phrases.sentence(tell(change, false));
    }

    private List<Piece> tell(Change change, boolean full) {
        boolean edited = change.op() == Op.EDITED || change.op() == Op.ADDED || change.op() == Op.REMOVED;
        if (edited && things.isReworded(change)) {
            return things.renamed(change, full);
        }
        return edited && change.field().isPresent()
                ? edits.tell(change, change.field().get(), full)
                : things.tell(change, full);
    }

    /**
     * Tells many changes: what is said alike of three or more parts of an entry in one sentence, and the same of four or more entries of a
     * kind that came or went. What matters to customers is told place by place. Each change is told once, in the place of the first it
     * is told with.
     *
     * @param changes of one entry, or of entries that came or went, as they are to stand
     */
    public List<Passage> passages(List<Change> changes) {
        return passages.of(changes, this::brief);
    }

    /**
     * Returns several changes of one entry in a few words: "2 touchpoints added, emotion changed 3 times".
     *
     * @param changes all of one entry, at least one
     */
    public String summary(List<Change> changes) {
        return summaries.of(changes);
    }

    /**
     * Returns many changes by what they are of, for the head of a step: "3 changes to “Weekend trip”, 1 to “Mira”".
     *
     * @param changes of any entries, possibly none
     */
    public Sentence heading(List<Change> changes) {
        return phrases.sentence(new Headings(phrases, subjects).of(changes));
    }

    /**
     * Returns what a change is of, for the head of a row with the values beside it: "Emotion of Mira at Choose seats in Weekend trip".
     * A change of no field is told whole.
     */
    public Sentence subject(Change change) {
        return change.field()
                .filter(field -> change.op() != Op.RENAMED && change.op() != Op.MOVED)
                .map(field -> phrases.sentence(subjects.of(change.spot(), Subjects.Aspect.of(change, field), true)))
                .orElseGet(() -> full(change));
    }

    /** Returns all that was said before, however long, on one line: "nothing" if nothing was. */
    public String before(Change change) {
        return whole(change, change.before());
    }

    /** Returns all that is said now, however long, on one line: "nothing" if nothing is. */
    public String after(Change change) {
        return whole(change, change.after());
    }

    /**
     * Returns what was said before, on one line, so that it shows what tells it from what is said now.
     *
     * @param room how many characters there is room for, about; at least 60
     */
    public String before(Change change, int room) {
        return prose(change.before())
                .flatMap(was -> prose(change.after()).map(is -> values.quoted(PlainText.brief(was, is, room))))
                .orElseGet(() -> before(change));
    }

    /** Returns what is said now, likewise. */
    public String after(Change change, int room) {
        return prose(change.after())
                .flatMap(is -> prose(change.before()).map(was -> values.quoted(PlainText.brief(is, was, room))))
                .orElseGet(() -> after(change));
    }

    private static Optional<String> prose(Said said) {
        if (said instanceof Said.Text line) {
            return Optional.of(line.text());
        }
        return said instanceof Said.Prose prose ? Optional.of(prose.text()) : Optional.empty();
    }

    private String whole(Change change, Said said) {
        return values.text(
                said,
                new Values.Way(change.field().orElse(""), change.spot().entry().map(Ref::kind), true));
    }
}
