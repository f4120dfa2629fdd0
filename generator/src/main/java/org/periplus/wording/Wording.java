package org.periplus.wording;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The words of a site. A phrase is asked for by its key, such as {@code home.changed-lately}; what stands in braces in it is filled
 * from the slots given. A slot {@code {n}} that holds a whole number is written as a number of the language, {@code {n:spelled}} as
 * a word where the language has one; and where a phrase has plural forms, {@code key.one}, {@code key.other} and so on, {@code n}
 * chooses among them. A form {@code key.zero} is taken for none in every language that has it. What is put into a phrase that is
 * read from right to left keeps its own order, see {@link RightToLeft}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Wording {

    private static final String COUNT = "n";

    private final String language;
    private final Map<String, String> phrases;
    private final Map<String, String> byKey;
    private final ConcurrentMap<String, Phrase> known = new ConcurrentHashMap<>();
    private final Numerals numerals;
    private final Dates dates;

    private Wording(String language, Map<String, String> phrases) {
        this.language = language;
        this.phrases = Collections.unmodifiableMap(new TreeMap<>(phrases));
        this.byKey = Map.copyOf(phrases);
        this.numerals = new Numerals(this);
        this.dates = Dates.of(this);
    }

    /**
     * Takes phrases.
     *
     * @param language BCP 47 tag of the site
     * @param phrases key to text; those of languages it falls back to are among them
     */
    public static Wording of(String language, Map<String, String> phrases) {
        return new Wording(language, phrases);
    }

    /** Returns the first part of a language tag in small letters: {@code de} of {@code de-AT}. */
    public static String primary(String language) {
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Returns the language as BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Returns all phrases by key, sorted; unmodifiable. */
    public Map<String, String> phrases() {
        return phrases;
    }

    /** Tells whether there is such a phrase, with plural forms or without. */
    public boolean has(String key) {
        return phrases.containsKey(key) || phrases.containsKey(key + ".other");
    }

    /**
     * Says a phrase.
     *
     * @param key its key, without plural form
     * @param slots name, value, name, value ...: a whole number, or anything whose text is ready to be read
     * @throws WordingException if there is no such phrase, or if its slots are not the given ones
     */
    public String say(String key, Object... slots) {
        Map<String, Object> values = values(key, slots);
        Phrase phrase = known.computeIfAbsent(pattern(key, values), Phrase::of);
        String said = phrase.filled((name, spelled) -> {
            Object value = values.get(name);
            if (value == null) {
                throw new WordingException("the phrase `" + key + "` has a slot {" + name + "} that is not filled");
            }
            String text = text(value, spelled);
            if (text.startsWith(value.getClass().getSimpleName() + "[")) {
                throw new WordingException("the slot {" + name + "} of `" + key + "` holds no text: " + text);
            }
            return phrase.turned() ? RightToLeft.apart(text) : text;
        });
        for (String name : values.keySet()) {
            if (!phrase.slots().contains(name) && !name.equals(COUNT)) {
                throw new WordingException("the phrase `" + key + "` has no slot {" + name + "}");
            }
        }
        return said;
    }

    private static Map<String, Object> values(String key, Object... slots) {
        if (slots.length % 2 != 0) {
            throw new WordingException("the slots of `" + key + "` are not name and value by turns");
        }
        if (slots.length == 0) {
            return Map.of();
        }
        Map<String, Object> values = new TreeMap<>();
        for (int at = 0; at < slots.length; at += 2) {
            values.put(slots[at].toString(), slots[at + 1]);
        }
        return values;
    }

    private String pattern(String key, Map<String, Object> values) {
        if (values.get(COUNT) instanceof Number count) {
            String other = byKey.get(key + ".other");
            if (other != null) {
                return form(key, count.longValue(), other);
            }
        }
        String plain = byKey.get(key);
        if (plain == null) {
            throw new WordingException("there are no words for `" + key + "` in the language " + language);
        }
        return plain;
    }

    private String form(String key, long count, String other) {
        String none = count == 0 ? byKey.get(key + ".zero") : null;
        return none == null
                ? byKey.getOrDefault(key + "." + Plural.of(language, count).word(), other)
                : none;
    }

    private String text(Object value, boolean spelled) {
        boolean whole = value instanceof Integer || value instanceof Long;
        if (!whole) {
            return value.toString();
        }
        long number = ((Number) value).longValue();
        String word = spelled ? byKey.get("number.word." + number) : null;
        return word == null ? numerals.count(number) : word;
    }

    /** Returns things one after another in words: "a", "a and b" or "a, b and c". */
    public String list(List<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        String first = items.get(0);
        for (int at = 1; at < items.size(); at++) {
            first = say(at == items.size() - 1 ? "list.last" : "list.next", "before", first, "after", items.get(at));
        }
        return first;
    }

    /** Returns things one after another, parted by the comma of the language. */
    public String commas(List<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        String first = items.get(0);
        for (String item : items.subList(1, items.size())) {
            first = say("list.next", "before", first, "after", item);
        }
        return first;
    }

    /**
     * Returns a text of the content that keeps its own order among words of this language, if they are read from the left and it is not.
     * Among words read from the right, {@link #say} sees to that.
     */
    public String apart(String text) {
        return RightToLeft.speaks(say("change.nothing")) ? text : RightToLeft.kept(text);
    }

    /** Returns the text with a capital at its front. */
    public String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** Returns how numbers are written. */
    public Numerals numerals() {
        return numerals;
    }

    /** Returns how dates are written. */
    public Dates dates() {
        return dates;
    }
}
