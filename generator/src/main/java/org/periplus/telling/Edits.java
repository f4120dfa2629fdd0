package org.periplus.telling;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.periplus.change.Change;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.model.Ref;
import org.periplus.telling.Sentence.After;
import org.periplus.telling.Sentence.Before;
import org.periplus.telling.Sentence.Piece;

/** Tells fields that say something else. */
final class Edits {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final String MOMENT_OF_TRUTH = "moment-of-truth";
    /** Figures that are told by their newest value: what was said before is an older reading. */
    private static final List<String> MEASURED = List.of("readings", "responses");

    private final Phrases phrases;
    private final Subjects subjects;
    private final Values values;

    Edits(Phrases phrases, Subjects subjects, Values values) {
        this.phrases = phrases;
        this.subjects = subjects;
        this.values = values;
    }

    List<Piece> tell(Change change, String field, boolean full) {
        if (field.equals(MOMENT_OF_TRUTH) && change.after() instanceof Said.Flag flag) {
            String key = flag.yes() ? "change.moment.yes" : "change.moment.no";
            return phrases.say(key, "place", subjects.place(change.spot(), full));
        }
        return new PinSentences(phrases)
                .tell(change, field)
                .orElseGet(() -> tell(change, field, aspect -> subjects.of(change.spot(), aspect, full)));
    }

    /** Tells an edit that is made at several places as one of them. */
    List<Piece> tellMany(Change first, String field, int others) {
        return tell(first, field, aspect -> subjects.ofMany(first.spot(), aspect, others));
    }

    /** Tells an edit without the place where it is made. */
    List<Piece> tellAnywhere(Change change, String field) {
        return tell(change, field, aspect -> subjects.field(change.spot(), aspect));
    }

    private List<Piece> tell(Change change, String field, Function<Subjects.Aspect, List<Piece>> about) {
        Subjects.Aspect written = Subjects.Aspect.of(change, field);
        Optional<Said> key = written.key();
        Difference said = Difference.exchanged(change.before(), change.after())
                .orElseGet(() -> new Difference(change.before(), change.after()));
        Optional<String> only = written.inner().isPresent() ? Optional.empty() : said.only();
        Optional<String> inner = written.inner().or(() -> only.filter(one -> !FieldNames.isMain(field, one)));
        Values.Way way =
                new Values.Way(inner.orElse(field), change.spot().entry().map(Ref::kind), false);
        List<Piece> subject = about.apply(new Subjects.Aspect(field, key, inner));
        if (key.isPresent() && said.isOnly(key.get())) {
            return phrases.say(said.before().isNothing() ? "change.item.came" : "change.item.went", "subject", subject);
        }
        return told(change, subject, values.measured(only.map(said::of).orElse(said), way), way);
    }

    private static boolean isKeyed(Change change) {
        return change.key().filter(key -> !(key instanceof Said.Word)).isPresent();
    }

    private List<Piece> told(Change change, List<Piece> subject, Difference said, Values.Way way) {
        if (said.areLists() && !said.areNumbers()) {
            return lists(subject, said, way);
        }
        if (said.before() instanceof Said.Prose || said.after() instanceof Said.Prose) {
            return prose(subject, said);
        }
        Difference differs = said.areLists() ? said : said.worthTelling();
        List<Piece> told = values(subject, differs, way, isKeyed(change));
        boolean judged = change.sense() != Sense.NEITHER
                && !differs.before().isNothing()
                && !differs.after().isNothing();
        return judged ? phrases.say("change.sensed." + change.sense().word(), "said", told) : told;
    }

    private List<Piece> values(List<Piece> subject, Difference differs, Values.Way way, boolean keyed) {
        String kind = keyed ? "change.item." : "change.value.";
        if (differs.before().isNothing()) {
            return phrases.say(kind + "new", "subject", subject, "after", after(differs, way));
        }
        if (differs.after().isNothing()) {
            return phrases.say(kind + "gone", "subject", subject, "before", before(differs, way));
        }
        return phrases.say(
                verb(differs, way), "subject", subject, "before", before(differs, way), "after", after(differs, way));
    }

    private static String verb(Difference differs, Values.Way way) {
        if (MEASURED.contains(way.field())) {
            return "change.measured";
        }
        if (differs.before() instanceof Said.Amount was && differs.after() instanceof Said.Amount is) {
            return was.value() < is.value() ? "change.rose" : "change.fell";
        }
        return "change.became";
    }

    private Before before(Difference differs, Values.Way way) {
        return new Before(text(differs.before(), differs.after(), way));
    }

    private After after(Difference differs, Values.Way way) {
        return new After(text(differs.after(), differs.before(), way));
    }

    private String text(Said said, Said other, Values.Way way) {
        if (said instanceof Said.Text text
                && other instanceof Said.Text another
                && !way.field().equals("reach")) {
            return values.quoted(PlainText.brief(text.text(), another.text(), PlainText.ROOM));
        }
        return said instanceof Said.Amount amount && other instanceof Said.Amount another
                ? values.number(amount, another, way)
                : values.text(said, way);
    }

    private List<Piece> lists(List<Piece> subject, Difference said, Values.Way way) {
        Difference differs = said.worthTelling();
        List<Said> gone = Difference.items(differs.before());
        List<Said> come = Difference.items(differs.after());
        Before before = new Before(values.list(gone, way));
        After after = new After(values.list(come, way));
        if (gone.isEmpty() && come.isEmpty()) {
            return phrases.say(
                    "change.list.order",
                    "subject",
                    subject,
                    "after",
                    new After(values.list(Difference.items(said.after()), way)));
        }
        if (gone.isEmpty()) {
            return phrases.say("change.list.added", "subject", subject, "after", after);
        }
        if (come.isEmpty()) {
            return phrases.say("change.list.removed", "subject", subject, "before", before);
        }
        String key = gone.size() == 1 && come.size() == 1 ? "change.list.replaced" : "change.list.both";
        return phrases.say(key, "subject", subject, "before", before, "after", after);
    }

    private List<Piece> prose(List<Piece> subject, Difference said) {
        int before = paragraphs(said.before());
        int after = paragraphs(said.after());
        String key =
                before == 0 ? "change.prose.added" : after == 0 ? "change.prose.removed" : "change.prose.rewritten";
        return phrases.say(key, "subject", subject, "n", Math.max(before, after));
    }

    private static int paragraphs(Said said) {
        String text =
                said instanceof Said.Prose prose ? prose.text() : said instanceof Said.Text line ? line.text() : "";
        return (int) PARAGRAPHS
                .splitAsStream(text.replace("\r\n", "\n").replace('\r', '\n'))
                .filter(paragraph -> !PlainText.line(paragraph).isEmpty())
                .count();
    }
}
