package org.periplus.decode;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of a table are written. Immutable.
 *
 * @param decimal what stands before decimals, if the entry says so; then thousands may be set apart by the other one of comma and point, by
 *     a space of any width or by an apostrophe
 * @param unit the entry's unit, which may stand before or behind a number
 */
record TableNumbers(Optional<Character> decimal, Optional<String> unit) {

    /** The numbers of our own tables. */
    static final TableNumbers OWN = new TableNumbers(Optional.empty(), Optional.empty());

    private static final String SPACES = " \u00a0\u2009\u202f";
    private static final Pattern COMMA = grouped("." + SPACES + "'\u2019", ",");
    private static final Pattern POINT = grouped("," + SPACES + "'\u2019", ".");

    private static Pattern grouped(String groups, String decimal) {
        return Pattern.compile(
                "([+-]?[0-9]{1,3}([" + groups + "])[0-9]{3}(?:\\2[0-9]{3})*)(?:[" + decimal + "]([0-9]*))?");
    }

    /** Returns a number in our notation, or the text as it is where it is none; empty where marks stand as the entry does not say. */
    Optional<String> plain(String text) {
        String bare = withoutUnit(text);
        if (decimal.isEmpty() || bare.length() > 60) {
            return Optional.of(bare);
        }
        boolean comma = decimal.get() == ',';
        Matcher thousands = (comma ? COMMA : POINT).matcher(bare);
        if (thousands.matches()) {
            String whole = thousands.group(1).replace(thousands.group(2), "");
            return Optional.of(thousands.group(3) == null ? whole : whole + "." + thousands.group(3));
        }
        if (!comma) {
            return Optional.of(bare);
        }
        return bare.contains(".") ? Optional.empty() : Optional.of(bare.replace(',', '.'));
    }

    /** Returns how counts are written in the same table: without a unit. */
    TableNumbers ofCounts() {
        return new TableNumbers(decimal, Optional.empty());
    }

    private String withoutUnit(String text) {
        return unit.filter(word -> !word.isEmpty())
                .map(word -> text.endsWith(word)
                        ? text.substring(0, text.length() - word.length())
                        : text.startsWith(word) ? text.substring(word.length()) : text)
                .map(TableNumbers::stripped)
                .filter(bare -> !bare.isEmpty())
                .orElse(text);
    }

    /** Returns text without the spaces around it, those that keep a line together as well. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || SPACES.indexOf(c) >= 0;
    }
}
