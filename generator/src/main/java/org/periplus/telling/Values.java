package org.periplus.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.change.Said;
import org.periplus.model.Kind;
import org.periplus.wording.Wording;

/** What fields say, as text: numbers, days and the words of the content model as readers of the language write them. */
final class Values {

    /** Fields of numbers whose sign matters. */
    private static final Set<String> SIGNED =
            Set.of("emotion", "everybody", "by-persona", "sentiment", "change", "expects");

    private static final Set<String> SHARES = Set.of("share", "revenue-share", "confidence", "percent", "next");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,12})?) ?%");
    /** Fields whose days may stand for the months that begin on them. */
    private static final Set<String> BY_MONTH = Set.of("readings");

    private static final int MOST_ITEMS = 3;
    private static final int MOST_DECIMALS = 12;

    private final Wording words;
    private final FieldNames names;

    Values(Wording words, FieldNames names) {
        this.words = words;
        this.names = names;
    }

    /**
     * Says how values are told.
     *
     * @param field the key of the field
     * @param kind of the entry that has it, if it is one: the words of a status are not those of another
     * @param whole whether long texts and lists stand there as a whole
     */
    record Way(String field, Optional<Kind> kind, boolean whole) {

        Way of(String other) {
            return new Way(other, kind, whole);
        }
    }

    String text(Said said, Way way) {
        UnaryOperator<String> plain = way.whole() ? PlainText::line : PlainText::brief;
        if (said instanceof Said.Text text) {
            if (way.field().equals("reach") && share(text).isPresent()) {
                return number(
                        share(text).get(), way.of("share"), decimals(share(text).get()));
            }
            return quoted(plain.apply(text.text()));
        }
        if (said instanceof Said.Prose prose) {
            return quoted(plain.apply(prose.text()));
        }
        if (said instanceof Said.Amount amount) {
            return number(amount, way, decimals(amount.value()));
        }
        if (said instanceof Said.Day day) {
            boolean month = BY_MONTH.contains(way.field()) && day.day().getDayOfMonth() == 1;
            return month ? words.dates().month(day.day()) : words.dates().day(day.day());
        }
        if (said instanceof Said.Flag flag) {
            return words.say(flag.yes() ? "change.yes" : "change.no");
        }
        if (said instanceof Said.Word word) {
            return choice(word.word(), way);
        }
        return parts(said, way);
    }

    /** Returns shares that are written as text as the numbers they are. */
    Difference measured(Difference said, Way way) {
        return SHARES.contains(way.field()) ? new Difference(measured(said.before()), measured(said.after())) : said;
    }

    private static Said measured(Said said) {
        return said instanceof Said.Text text
                ? share(text).<Said>map(Said.Amount::new).orElse(said)
                : said;
    }

    private static Optional<Double> share(Said.Text text) {
        Matcher share = SHARE.matcher(text.text());
        return share.matches() ? Optional.of(Double.valueOf(share.group(1))) : Optional.empty();
    }

    /** Returns which of several is meant: its parts one after another. */
    String key(Said key, Way way) {
        return key instanceof Said.Many many
                ? words.commas(
                        many.items().stream().map(item -> text(item, way)).toList())
                : text(key, way);
    }

    private String parts(Said said, Way way) {
        if (said instanceof Said.Entry entry) {
            String name = PlainText.brief(entry.name());
            return name.isEmpty() ? entry.ref().toString() : words.apart(name);
        }
        if (said instanceof Said.Many many) {
            return list(many.items(), way);
        }
        if (said instanceof Said.Fields fields) {
            return pairs(fields.fields(), way);
        }
        if (said instanceof Said.At at) {
            return words.say("change.place", "n", at.place());
        }
        return words.say("change.nothing");
    }

    /** Returns several things one after another, the first few by name unless they are told as a whole. */
    String list(List<Said> items, Way way) {
        List<String> texts = items.stream().map(item -> text(item, way)).toList();
        if (texts.isEmpty()) {
            return words.say("change.nothing");
        }
        int more = texts.size() - MOST_ITEMS;
        if (way.whole() || more <= 1) {
            return words.list(texts);
        }
        return words.say("change.more", "items", words.commas(texts.subList(0, MOST_ITEMS)), "n", more);
    }

    /** Of a thing with one field that field says all. */
    private String pairs(Map<String, Said> fields, Way way) {
        if (way.field().equals(PinSentences.FIELD)) {
            return PinSentences.text(new Said.Fields(fields));
        }
        if (fields.size() == 1) {
            Map.Entry<String, Said> one = fields.entrySet().iterator().next();
            return text(one.getValue(), way.of(one.getKey()));
        }
        List<String> pairs = fields.entrySet().stream()
                .map(field -> pair(field.getKey(), field.getValue(), way))
                .toList();
        return pairs.isEmpty() ? words.say("change.nothing") : words.commas(pairs);
    }

    private String pair(String field, Said value, Way way) {
        String text = text(value, way.of(field));
        return FieldNames.isMain(way.field(), field)
                ? text
                : words.say("change.pair", "field", names.of(way.field(), field), "value", text);
    }

    /** Returns a number with so many decimals that it is told apart from another. */
    String number(Said.Amount value, Said.Amount other, Way way) {
        int decimals = decimals(value.value());
        while (decimals < MOST_DECIMALS
                && value.value() != other.value()
                && number(value.value(), way, decimals).equals(number(other.value(), way, decimals))) {
            decimals++;
        }
        return number(value, way, decimals);
    }

    private String number(Said.Amount amount, Way way, int decimals) {
        if (amount.unit().isEmpty()) {
            return number(amount.value(), way, decimals);
        }
        Optional<String> unit = amount.unit().map(PlainText::brief);
        return SIGNED.contains(way.field())
                ? words.numerals().signedWithUnit(amount.value(), decimals, unit)
                : words.numerals().withUnit(amount.value(), decimals, unit);
    }

    private String number(double value, Way way, int decimals) {
        if (SIGNED.contains(way.field())) {
            return words.numerals().signed(value, decimals);
        }
        return SHARES.contains(way.field())
                ? words.numerals().withUnit(value, decimals, Optional.of("%"))
                : words.numerals().plain(value, decimals);
    }

    private int decimals(double value) {
        return words.numerals().decimals(List.of(value));
    }

    private String choice(String word, Way way) {
        return Choices.prefix(way.field(), way.kind())
                .map(prefix -> prefix + word)
                .filter(words::has)
                .map(key -> PlainText.line(words.say(key)))
                .orElseGet(() -> PlainText.brief(word));
    }

    String quoted(String text) {
        return words.say("change.quoted", "text", words.apart(text));
    }
}
