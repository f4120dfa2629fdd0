package org.periplus.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a table writes numbers.
 *
 * @param comma whether a comma stands before decimals, and points between thousands; else the other way round
 * @param sure whether the numbers could not be read in the other way
 */
record NumberNotation(boolean comma, boolean sure) {

    private static final Pattern COMMA = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)(?:,\\d+)?");
    private static final Pattern POINT = Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+|(?=\\.\\d))(?:\\.\\d+)?");
    private static final Pattern BESIDE = Pattern.compile("^[€$£¥]|[€$£¥%]$|[\\s\\u00a0\\u202f'’]");
    private static final int LONGEST = 30;

    /** Finds out how numbers are written, by those that can be read in one way only. */
    static NumberNotation of(List<String> texts, char separator) {
        int onlyComma = 0;
        int onlyPoint = 0;
        boolean different = false;
        for (String text : texts) {
            Optional<Double> asComma = new NumberNotation(true, true).read(text);
            Optional<Double> asPoint = new NumberNotation(false, true).read(text);
            onlyComma += asComma.isPresent() && asPoint.isEmpty() ? 1 : 0;
            onlyPoint += asPoint.isPresent() && asComma.isEmpty() ? 1 : 0;
            different |= asComma.isPresent() && asPoint.isPresent() && !asComma.equals(asPoint);
        }
        boolean open = onlyComma == onlyPoint;
        return new NumberNotation(
                open ? separator == ';' && onlyPoint == 0 && different : onlyComma > onlyPoint, !open || !different);
    }

    /** Returns the number; nothing if it is none, or is written in the other way. */
    Optional<Double> read(String text) {
        String plain = text.strip().replace('−', '-');
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        plain = BESIDE.matcher(BESIDE.matcher(plain).replaceAll("")).replaceAll("");
        if (plain.isEmpty() || !(comma ? COMMA : POINT).matcher(plain).matches()) {
            return Optional.empty();
        }
        String ours = comma ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        return Optional.of(Double.parseDouble(ours) + 0.0);
    }
}
