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
        return set(new Name(phrases.words().apart(label(spot)), spot), spot.part());
    }

    /** Returns a name of a thing, as it is written there if it is not empty. */
    List<Piece> named(String name, Spot spot) {
        return name.isEmpty() ? name(spot) : set(new Name(phrases.words().apart(name), spot), spot.part());
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
                ? spot.part()
                        .map(Part::id)
                        .orElseGet(() -> spot.entry().map(Ref::id).orElse(Spot.SITE))
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
        return size == 0
                ? spot
                : new Spot(spot.entry(), spot.name(), spot.parts().subList(0, size - 1));
    }

    /** Returns the entry that a thing lies in. */
    static Spot entry(Spot spot) {
        return new Spot(spot.entry(), spot.name(), List.of());
    }

    /**
     * A field, as far as a sentence is about it.
     *
     * @param field its key in files
     * @param key which of several it holds, if one is meant
     * @param inner the key of the field in it that alone is meant, if one is
     */
    record Aspect(String field, Optional<Said> key, Optional<String> inner) {

        /** Returns what a change is about as it says itself: a word for a key is the key of a field within the field. */
        static Aspect of(Change change, String field) {
            Optional<String> inner =
                    change.key().filter(Said.Word.class::isInstance).map(key -> ((Said.Word) key).word());
            return new Aspect(field, inner.isPresent() ? Optional.empty() : change.key(), inner);
        }
    }

    /** Returns a field with what has it: "emotion of Mira at Choose seats". */
    List<Piece> of(Spot spot, Aspect aspect, boolean full) {
        List<Piece> name = field(spot, aspect);
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

    /** Returns a field of several parts, by the place of the first: "evidence at Choose seats and 13 more places". */
    List<Piece> ofMany(Spot first, Aspect aspect, int others) {
        boolean point = first.part()
                .filter(one -> one.kind() == PartKind.PAIN || one.kind() == PartKind.GAIN)
                .isPresent();
        Spot place = point ? around(first) : first;
        return phrases.say("change.of.places", "field", field(first, aspect), "place", name(place), "n", others);
    }

    private List<Piece> field(Spot spot, String field, Optional<Said> key) {
        String own = "change.keyed." + field;
        if (key.isEmpty()) {
            return List.of(new Words(fields.of(holder(spot), field)));
        }
        return phrases.words().has(own)
                ? phrases.say(own, "key", key(field, key.get()))
                : phrases.say(
                        "change.keyed-by",
                        "field",
                        new Words(fields.of(holder(spot), field)),
                        "key",
                        key(field, key.get()));
    }

    private static String holder(Spot spot) {
        return spot.part()
                .map(part -> part.kind().word())
                .orElseGet(() -> spot.entry().map(entry -> entry.kind().word()).orElse(""));
    }

    /** A field of a field is called by both where it has no name of its own: "rhythm (review)". */
    List<Piece> field(Spot spot, Aspect aspect) {
        List<Piece> outer = field(spot, aspect.field(), aspect.key());
        if (aspect.inner().isEmpty()) {
            return outer;
        }
        String inner = aspect.inner().get();
        Piece name = new Words(fields.of(aspect.field(), inner));
        return aspect.key().isEmpty() && fields.knows(aspect.field(), inner)
                ? List.of(name)
                : phrases.say("change.keyed-by", "field", name, "key", outer);
    }

    private Piece key(String field, Said key) {
        String text = values.key(key, new Values.Way(field, Optional.empty(), false));
        if (key instanceof Said.Entry entry) {
            return new Name(text, Spot.of(entry.ref(), entry.name()));
        }
        if (key instanceof Said.Text own && FieldNames.isOwn(own.text())) {
            return new Words(values.quoted(FieldNames.own(own.text())));
        }
        return new Words(text);
    }
}
