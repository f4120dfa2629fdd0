package org.periplus.telling;

import java.util.List;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Spot;
import org.periplus.model.Ref;
import org.periplus.telling.Sentence.After;
import org.periplus.telling.Sentence.Before;
import org.periplus.telling.Sentence.Piece;

/** Tells things that came, went, moved or got another name. */
final class Things {

    private final Phrases phrases;
    private final Subjects subjects;

    Things(Phrases phrases, Subjects subjects) {
        this.phrases = phrases;
        this.subjects = subjects;
    }

    List<Piece> tell(Change change, boolean full) {
        return switch (change.op()) {
            case ADDED, REMOVED -> cameOrWent(change, full);
            case RENAMED -> renamed(change, full);
            case MOVED -> moved(change, full);
            case EDITED -> phrases.say("change.edited", "place", subjects.place(change.spot(), full));
        };
    }

    /** Returns the word by which phrases know a thing: that of its kind. */
    static String word(Spot spot) {
        return spot.part()
                .map(Part::kind)
                .map(PartKind::word)
                .orElseGet(() -> "entry."
                        + spot.entry().map(Ref::kind).map(kind -> kind.word()).orElse("site"));
    }

    private List<Piece> cameOrWent(Change change, boolean full) {
        Spot spot = change.spot();
        String key = "change." + change.op().word() + "." + word(spot);
        Spot around = Subjects.around(spot);
        if (spot.parts().isEmpty() || (around.parts().isEmpty() && !full)) {
            return phrases.say(key, "name", subjects.name(spot));
        }
        return phrases.say(key + ".in", "name", subjects.name(spot), "place", subjects.place(around, full));
    }

    /** Tells whether a pain or gain says something else: it is called by what it says. */
    boolean isReworded(Change change) {
        boolean both = change.before() instanceof Said.Text && change.after() instanceof Said.Text;
        boolean spoken = change.spot()
                .part()
                .map(Part::kind)
                .filter(kind -> kind == PartKind.PAIN || kind == PartKind.GAIN)
                .isPresent();
        return both && spoken && change.key().isEmpty() && change.field().equals(Optional.of("text"));
    }

    List<Piece> renamed(Change change, boolean full) {
        Spot spot = change.spot();
        boolean both = change.before() instanceof Said.Text && change.after() instanceof Said.Text;
        String was = both ? beside(change.before(), change.after()) : "";
        Piece former = new Before(was.isEmpty() ? text(change.before(), spot) : was);
        String key = "change.renamed." + word(spot);
        boolean inside = full && !spot.parts().isEmpty();
        List<Piece> before = subjects.formerly(former, spot);
        List<Piece> after = both ? subjects.named(beside(change.after(), change.before()), spot) : subjects.name(spot);
        return inside
                ? phrases.say(key + ".in", "before", before, "after", after, "place", subjects.place(whole(spot), true))
                : phrases.say(key, "before", before, "after", after);
    }

    /** Where a name is told to be another, the stage of a touchpoint says no more than the journey does. */
    private static Spot whole(Spot spot) {
        return spot.parts().size() == 2 ? Subjects.entry(spot) : Subjects.around(spot);
    }

    /** Returns a text so that it shows what tells it from another. */
    private static String beside(Said said, Said other) {
        return PlainText.brief(((Said.Text) said).text(), ((Said.Text) other).text(), PlainText.ROOM);
    }

    private static String text(Said said, Spot spot) {
        String text = said instanceof Said.Text line ? PlainText.brief(line.text()) : "";
        return text.isEmpty() ? spot.part().map(Part::id).orElseGet(spot::toString) : text;
    }

    private List<Piece> moved(Change change, boolean full) {
        List<Piece> name = subjects.name(change.spot());
        String thing = word(change.spot());
        if (change.spot().part().isPresent()
                && change.before() instanceof Said.At from
                && change.after() instanceof Said.At to) {
            if (!from.in().toString().equals(to.in().toString())) {
                boolean other = !from.in().entry().equals(to.in().entry());
                return phrases.say(
                        "change.moved." + thing,
                        "name",
                        name,
                        "before",
                        subjects.place(from.in(), other),
                        "after",
                        subjects.place(to.in(), full || other));
            }
            return phrases.say(
                    "change.shifted." + thing,
                    "name",
                    name,
                    "place",
                    subjects.place(to.in(), full),
                    "before",
                    new Before(count(from.place())),
                    "after",
                    new After(count(to.place())));
        }
        return phrases.say("change.moved-away", "name", name);
    }

    private String count(int place) {
        return phrases.words().numerals().count(place);
    }
}
