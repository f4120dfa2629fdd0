package org.periplus.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplus.model.Kind;
import org.periplus.model.Lane;
import org.periplus.model.Operand;
import org.periplus.model.PainRef;
import org.periplus.model.Place;
import org.periplus.model.Reach;
import org.periplus.model.Reading;
import org.periplus.model.Response;
import org.periplus.model.Rhythm;
import org.periplus.model.Share;
import org.periplus.model.TableFormat;
import org.periplus.model.Voice;

/**
 * The small notations of the content model, each with its pattern, its name and examples: the one place that decoding, JSON
 * Schemas and the reference pages take them from. Patterns are written in what Java and ECMA-262 have in common.
 */
public enum Notation {
    /** An id. */
    ID("an id", Piece.ID, List.of("weekend-trip")),
    /** A number. */
    NUMBER("a number", Piece.NUMBER, List.of("4.5")),
    /** A whole number. */
    WHOLE("a whole number", "[+-]?[0-9]+", List.of("4")),
    /** A truth value. */
    TRUTH("true or false", "true|false", List.of("true")),
    /** A day that exists. */
    DAY("a date", Piece.DAY, List.of("2026-04-02")),
    /** A day, or a month. */
    DAY_OR_MONTH("a date or a month", Piece.DAY + "|" + Piece.MONTH, List.of("2026-04-02", "2026-04")),
    /** How often something happens: at least every 9999 years, at most every day. */
    RHYTHM("a rhythm", Piece.RHYTHM, List.of("3 months", "2 weeks", "P3M")),
    /** A share of a whole. */
    SHARE("a share", Piece.SHARE, List.of("23%", "12.5%")),
    /** Customers a year, or a share of them. */
    REACH("customers a year or a share", "\\+?[0-9]+|" + Piece.SHARE, List.of("40000", "23%")),
    /** A number, a share, or the id of a KPI. */
    OPERAND(
            "a number, a share or a KPI",
            Piece.NUMBER + "|" + Piece.SHARE + "|" + Piece.ID,
            List.of("42.5", "30%", "orders-a-year")),
    /** A place in a journey. */
    PLACE(
            "a place in a journey",
            "(?:journey:)?" + Piece.ID + "(?:/" + Piece.ID + "){0,2}",
            List.of("weekend-trip/book/choose-seats", "weekend-trip/book", "weekend-trip")),
    /** A pain of a journey. */
    PAIN("a pain of a journey", Piece.ID + "/" + Piece.ID, List.of("weekend-trip/seat-race")),
    /** What stands between the fields of a table. */
    SEPARATOR("one character or the word tab", "tab|\\\\t|\\t|[!#-/:-@\\[-`{-~]", List.of(";", "tab")),
    /** What stands before the decimals in a table. */
    DECIMAL("a comma or a point", "[,.]", List.of(",", ".")),
    /** A lane of the map. */
    LANE("a lane", String.join("|", Lane.BUILT_IN) + "|x-.+", List.of("emotion", "x-waiting"));

    private final String words;
    private final String regex;
    private final List<String> examples;
    private final Pattern pattern;

    Notation(String words, String regex, List<String> examples) {
        this.words = words;
        this.regex = regex;
        this.examples = examples;
        this.pattern = Pattern.compile(regex);
    }

    /** Returns what it is called in a sentence, with its article: {@code a date}. */
    public String words() {
        return words;
    }

    /** Returns texts that are written so, the likeliest first. */
    public List<String> examples() {
        return examples;
    }

    /** Tells whether a whole text is written so. */
    public boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    /** Returns the pattern that a whole text must match, with its anchors. */
    public String anchored() {
        return anchored(regex);
    }

    /** Returns the anchored pattern of a reference to an entry of one of these kinds: its id, alone or behind the kind's word. */
    public static String reference(List<Kind> kinds) {
        String words = kinds.stream().map(Kind::word).collect(Collectors.joining("|"));
        return anchored("(?:(?:" + words + "):)?" + Piece.ID);
    }

    /** Returns the anchored pattern of an id of that kind; those of pages are paths. */
    public static String id(Kind kind) {
        return anchored(kind == Kind.PAGE ? Piece.ID + "(?:/" + Piece.ID + ")*" : Piece.ID);
    }

    /** Returns the notation of values of that type in that field; nothing for text, choices, references and records. */
    public static Optional<Notation> of(Field field, Class<?> type) {
        if (type == LocalDate.class) {
            boolean reading =
                    List.of(Reading.class, Response.class, Voice.class).contains(field.owner());
            return Optional.of(reading ? DAY_OR_MONTH : DAY);
        }
        if (field.owner() == TableFormat.class && type == String.class) {
            return Optional.ofNullable(Types.OF_TABLES.get(field.key()));
        }
        return Optional.ofNullable(Types.BY_TYPE.get(type));
    }

    private static String anchored(String regex) {
        return "^(?:" + regex + ")$";
    }

    /** The pieces that several notations are made of. */
    private static final class Piece {

        private static final String DEVICE = "(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?![a-z0-9-]))";
        private static final String ID = "(?![a-z0-9-]{81})" + DEVICE + "[a-z0-9]+(?:-[a-z0-9]+)*";
        private static final String NUMBER = "[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?";
        private static final String SHARE = "\\+?(?:0*100(?:\\.0*)?|0*[0-9]{1,2}(?:\\.[0-9]*)?|\\.[0-9]+) ?%";
        private static final String YEAR = "(?:19|2[0-9])";
        private static final String LEAP = "(?:" + YEAR + "(?:0[48]|[2468][048]|[13579][26])|2[048]00)";
        private static final String DAY = "(?:" + YEAR + "[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
                + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + LEAP + "-02-29)";
        private static final String MONTH = YEAR + "[0-9]{2}-(?:0[1-9]|1[0-2])";
        private static final String RHYTHM = "(?=[0-9]{1,4} )0*[1-9][0-9]* +(?:day|week|month|year)s?"
                + "|[Pp](?=[0-9YMWDymwd]*[1-9])(?=[0-9])"
                + "(?:[0-9]{1,4}[Yy])?(?:[0-9]{1,4}[Mm])?(?:[0-9]{1,4}[Ww])?(?:[0-9]{1,5}[Dd])?";

        private Piece() {}
    }

    /** Which type is written in which notation; apart from the pieces, which are needed before there are notations. */
    private static final class Types {

        private static final Map<String, Notation> OF_TABLES = Map.of("separator", SEPARATOR, "decimal", DECIMAL);

        private static final Map<Class<?>, Notation> BY_TYPE = Map.ofEntries(
                Map.entry(boolean.class, TRUTH),
                Map.entry(Double.class, NUMBER),
                Map.entry(Integer.class, WHOLE),
                Map.entry(Long.class, WHOLE),
                Map.entry(Rhythm.class, RHYTHM),
                Map.entry(Share.class, SHARE),
                Map.entry(Reach.class, REACH),
                Map.entry(Operand.class, OPERAND),
                Map.entry(Place.class, PLACE),
                Map.entry(PainRef.class, PAIN),
                Map.entry(Lane.class, LANE));

        private Types() {}
    }
}
