package org.periplus.decode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.decode.Context.PainUse;
import org.periplus.decode.Context.PlaceUse;
import org.periplus.diagnostic.Nearest;
import org.periplus.model.Kind;
import org.periplus.model.Lane;
import org.periplus.model.Operand;
import org.periplus.model.PainRef;
import org.periplus.model.Place;
import org.periplus.model.Reach;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;
import org.periplus.model.Rhythm;
import org.periplus.model.Share;
import org.periplus.model.Timespan;
import org.periplus.model.Voice;
import org.periplus.schema.Field;
import org.periplus.source.YamlNode.Scalar;

/**
 * Makes values from plain text, after the type that is wanted. An empty answer means that the problem was reported.
 *
 * <p>The field decides, never the look of the text: {@code no}, {@code 012} or {@code 1:30} in a field of text is that text. No
 * warning tells that other readers of YAML would take such a word for something else: they do not read these files, and names
 * such as "On" or "No" would then be told for ever.
 */
final class ScalarDecoder {

    private static final String TYPE = "wrong-type";

    private final Context context;
    private final RefDecoder refs;
    private final ImageCheck images;
    private final NumberDecoder numbers;

    ScalarDecoder(Context context) {
        this.context = context;
        this.refs = new RefDecoder(context);
        this.images = new ImageCheck(context);
        this.numbers = new NumberDecoder(context);
    }

    /** Tells whether values of that type are made from plain text. */
    static boolean reads(Class<?> type) {
        return type.isEnum()
                || type.isPrimitive()
                || Number.class.isAssignableFrom(type)
                || List.of(
                                String.class,
                                LocalDate.class,
                                Rhythm.class,
                                Share.class,
                                Ref.class,
                                PainRef.class,
                                Place.class,
                                Operand.class,
                                Timespan.class,
                                Reach.class,
                                Lane.class)
                        .contains(type);
    }

    Optional<Object> decode(Field field, Class<?> type, Scalar node) {
        if (type == String.class) {
            return Optional.of(images.checked(field, node));
        }
        if (type.isEnum()) {
            return word(field, type, node);
        }
        if (type == boolean.class) {
            return bool(field, node);
        }
        if (Number.class.isAssignableFrom(type)) {
            return numbers.decode(field, type, node);
        }
        if (type == Ref.class) {
            return refs.decode(field.refersTo(), node).map(Object.class::cast);
        }
        return notation(field, type, node);
    }

    private Optional<Object> notation(Field field, Class<?> type, Scalar node) {
        if (type == LocalDate.class) {
            return day(field, node);
        }
        if (type == Rhythm.class) {
            return orReport(
                    Words.rhythm(node.text()),
                    node,
                    "bad-rhythm",
                    Words.notA(field, "a rhythm", node),
                    Words.rhythmLike(node.text())
                            .map(near -> "write \"" + near + "\"")
                            .orElse("write \"3 months\", \"2 weeks\", \"14 days\" or ISO 8601 such as P3M"));
        }
        if (type == Share.class) {
            return orReport(
                    Words.share(node.text()),
                    node,
                    "bad-share",
                    Words.notA(field, "a share from 0% to 100%", node),
                    "write a number from 0 to 100 and a per cent sign, such as 23%");
        }
        if (type == Timespan.class) {
            return Optional.of(Timespans.read(node.text()));
        }
        if (type == Reach.class) {
            return orReport(
                    Words.reach(node.text()),
                    node,
                    "bad-reach",
                    Words.notA(field, "customers a year or a share", node),
                    "write a whole number of customers a year, such as 40000, or a share, such as 23%");
        }
        if (type == Operand.class) {
            return operand(field, node);
        }
        if (type == Lane.class) {
            return lane(node);
        }
        return type == Place.class ? place(node) : pain(node);
    }

    private Optional<Object> operand(Field field, Scalar node) {
        Optional<Double> number =
                Numbers.decimal(node.text()).or(() -> Words.share(node.text()).map(share -> share.percent() / 100));
        if (number.isPresent()) {
            return Optional.of(new Operand(number, Optional.empty()));
        }
        if (!Ids.isValid(node.text())) {
            return orReport(
                    Optional.empty(),
                    node,
                    TYPE,
                    Words.notA(field, "a number or a KPI", node),
                    "write a number such as 42.5, a share such as 30%, or the id of a KPI");
        }
        return refs.decode(List.of(Kind.KPI), node).map(kpi -> new Operand(Optional.empty(), Optional.of(kpi)));
    }

    private Optional<Object> day(Field field, Scalar node) {
        boolean reading = isOfTable(field);
        Optional<LocalDate> day = reading ? Words.dayOrMonth(node.text()) : Words.day(node.text());
        Optional<String> meant = DayWords.meant(node.text());
        if (meant.isPresent()) {
            return orReport(day, node, "bad-date", Words.notA(field, "a date", node), "write it as " + meant.get());
        }
        Optional<String> patterns = DayWords.patterns(node.text()).filter(any -> reading);
        if (patterns.isPresent()) {
            String hint = "if a table writes its days so, say in the entry which part is the month: date-format: ";
            return orReport(day, node, "bad-date", Words.notA(field, "a date", node), hint + patterns.get());
        }
        String hint = "write a day that exists as year-month-day, such as 2026-04-02";
        String more =
                ", or a month as 2026-04; if a table writes its days in another way, say how: date-format: dd.MM.yyyy";
        return orReport(day, node, "bad-date", Words.notA(field, "a date", node), reading ? hint + more : hint);
    }

    /** Tells whether a field is part of a row that may stand in a table. */
    private static boolean isOfTable(Field field) {
        return List.of(Reading.class, Response.class, Voice.class).contains(field.owner());
    }

    private Optional<Object> word(Field field, Class<?> type, Scalar node) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String word = Words.of((Enum<?>) constant);
            if (word.equals(node.text())) {
                return Optional.of(constant);
            }
            words.add(word);
        }
        String list = "write one of: " + String.join(", ", words);
        context.findings()
                .error(
                        "unknown-word",
                        node.span(),
                        "\"" + node.text() + "\" is not a word that " + field.key() + " knows",
                        Nearest.to(node.text(), words)
                                .map(near -> "did you mean \"" + near + "\"? Else " + list)
                                .orElse(list));
        return Optional.empty();
    }

    private Optional<Object> bool(Field field, Scalar node) {
        if (node.text().equals("true") || node.text().equals("false")) {
            return Optional.of(node.text().equals("true"));
        }
        return orReport(
                Optional.empty(),
                node,
                TYPE,
                field.key() + " must be true or false, not \"" + node.text() + "\"",
                "write true or false");
    }

    private Optional<Object> lane(Scalar node) {
        boolean own = node.text().startsWith("x-") && node.text().length() > 2;
        if (own || Lane.BUILT_IN.contains(node.text())) {
            return Optional.of(new Lane(node.text()));
        }
        String all = "write one of: " + String.join(", ", Lane.BUILT_IN) + ", or a name that begins with x-";
        return orReport(
                Optional.empty(),
                node,
                "unknown-word",
                "there is no lane \"" + node.text() + "\"",
                Nearest.hint(node.text(), Lane.BUILT_IN, all));
    }

    private Optional<Object> place(Scalar node) {
        String text = node.text().startsWith("journey:") ? node.text().substring(8) : node.text();
        List<String> parts = List.of(text.split("/", -1));
        if (parts.size() > 3 || !parts.stream().allMatch(Ids::isValid)) {
            return orReport(
                    Optional.empty(),
                    node,
                    "bad-reference",
                    "\"" + node.text() + "\" does not name a place in a journey",
                    "write journey, journey/stage or journey/stage/touchpoint, each by its id");
        }
        Place place = new Place(
                parts.get(0),
                parts.stream().skip(1).findFirst(),
                parts.stream().skip(2).findFirst());
        context.places().add(new PlaceUse(place, node.span()));
        return Optional.of(place);
    }

    private Optional<Object> pain(Scalar node) {
        List<String> parts = List.of(node.text().split("/", -1));
        if (parts.size() != 2 || !parts.stream().allMatch(Ids::isValid)) {
            return orReport(
                    Optional.empty(),
                    node,
                    "bad-reference",
                    "\"" + node.text() + "\" does not name a pain",
                    "write the id of the journey, a slash and the id of the pain, such as weekend-trip/seat-race");
        }
        PainRef pain = new PainRef(parts.get(0), parts.get(1));
        context.pains().add(new PainUse(pain, node.span()));
        return Optional.of(pain);
    }

    private Optional<Object> orReport(Optional<?> value, Scalar node, String rule, String message, String hint) {
        if (value.isEmpty()) {
            context.findings().error(rule, node.span(), message, hint);
        }
        return value.map(Object.class::cast);
    }
}
