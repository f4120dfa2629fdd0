package org.periplus.telling;

import java.util.List;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Spot;
import org.periplus.model.Ref;
import org.periplus.telling.Sentence.Name;
import org.periplus.telling.Sentence.Piece;
import org.periplus.telling.Sentence.Words;

/** What a sentence is about: a thing by its name, or a field with the thing that has it. */
final class Subjects {

    private final Phrases phrases;
    private final FieldNames fields;
    private final Values values;

    Subjects(Phrases phrases, FieldNames fields, Values values) {
        this.phrases = phrases;
        this.fields = fields;
        this.values = values;
    }

    /** Returns the name of a thing, as the language sets names apart; of what has none its id. */
    List<Piece> name(Spot spot) {
        return set(new Name(label(spot), spot), spot.part());
    }

    /** Returns a former name of a thing. */
    List<Piece> formerly(Piece former, Spot spot) {
        return set(former, spot.part());
    }

    private List<Piece> set(Piece name, Optional<Part> part) {
        boolean sentence = part.filter(one -> one.kind() == PartKind.PAIN || one.kind() == PartKind.GAIN)
                .isPresent();
        return sentence ? phrases.say("change.quoted", "text", name) : phrases.say("change.name", "name", name);
    }

    private static String label(Spot spot) {
        String name = PlainText.brief(spot.label());
        return name.isEmpty()
                ? spot.part().map(Part::id).orElseGet(() -> spot.entry().map(Ref::id).orElse(Spot.SITE))
                : name;
    }

    /** Returns a thing with, if asked for, the entry it lies in: "Choose seats in Weekend trip". */
    List<Piece> place(Spot spot, boolean full) {
        if (!full || spot.parts().isEmpty()) {
            return name(spot);
        }
        return phrases.say("change.within", "part", name(spot), "entry", name(entry(spot)));
    }

    /** Returns what a thing lies in: the touchpoint of a pain, the stage of a touchpoint; the entry itself for the rest. */
    static Spot around(Spot spot) {
        int size = spot.parts().size();
        return size == 0 ? spot : new Spot(spot.entry(), spot.name(), spot.parts().subList(0, size - 1));
    }

    /** Returns the entry that a thing lies in. */
    static Spot entry(Spot spot) {
        return new Spot(spot.entry(), spot.name(), List.of());
    }

    /** Returns the field of a change with what has it: "emotion of Mira at Choose seats". */
    List<Piece> of(Change change, String field, boolean full) {
        List<Piece> name = field(field, change.key());
        Spot spot = change.spot();
        if (spot.entry().isEmpty()) {
            return phrases.say("change.of.site", "field", name);
        }
        Optional<Part> part = spot.part();
        if (part.isEmpty()) {
            return full ? phrases.say("change.of.entry", "field", name, "place", name(spot)) : name;
        }
        String key = "change.of." + part.get().kind().word();
        boolean named = part.get().kind() == PartKind.PAIN || part.get().kind() == PartKind.GAIN;
        return named
                ? phrases.say(key, "field", name, "name", name(spot), "place", place(around(spot), full))
                : phrases.say(key, "field", name, "place", place(spot, full));
    }

    private List<Piece> field(String field, Optional<Said> key) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        if (key.isEmpty()) {
            return List.of(new Words(fields.of(field)));
        }
        String own = "change.keyed." + last;
        return phrases.words().has(own)
                ? phrases.say(own, "key", key(last, key.get()))
                : phrases.say(
                        "change.keyed-by", "field", new Words(fields.of(field)), "key", key(last, key.get()));
    }

    private Piece key(String field, Said key) {
        String text = values.text(key, new Values.Way(field, Optional.empty(), false));
        if (key instanceof Said.Entry entry) {
            return new Name(text, Spot.of(entry.ref(), entry.name()));
        }
        if (key instanceof Said.Text own && FieldNames.isOwn(own.text())) {
            return new Words(values.quoted(FieldNames.own(own.text())));
        }
        return new Words(text);
    }
}
