package org.periplus.export.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the values of properties; each method throws {@link IllegalArgumentException} for what is none. Stateless; safe for use by
 * several threads.
 */
final class Values {

    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern LENGTH = Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+))(px|em|%)?");
    private static final Map<String, String> NAMED =
            Map.of("white", "#ffffff", "black", "#000000", "transparent", "none", "none", "none");

    private Values() {}

    static String colour(String text) {
        String named = NAMED.get(text);
        if (named != null) {
            return named;
        }
        if (!COLOUR.matcher(text).matches()) {
            throw new IllegalArgumentException("colour " + text);
        }
        String digits = text.substring(1).toLowerCase(Locale.ROOT);
        return "#" + (digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1"));
    }

    /** Returns a length in pixels; {@code em} is what one em is. */
    static double length(String text, double em) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches() || "%".equals(length.group(2))) {
            throw new IllegalArgumentException("length " + text);
        }
        double number = Double.parseDouble(length.group(1));
        return "em".equals(length.group(2)) ? number * em : number;
    }

    static List<Double> dashes(String text) {
        List<Double> found = new ArrayList<>();
        if (!text.equals("none") && !text.equals("0")) {
            for (String part : text.split("[\\s,]+", -1)) {
                found.add(length(part, 1));
            }
        }
        return found;
    }

    /** Returns a share from 0 to 1, written as a number or in percent. */
    static double share(String text) {
        return Math.max(0, Math.min(1, text.endsWith("%") ? percent(text) / 100 : length(text, 1)));
    }

    static double percent(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches() || !"%".equals(length.group(2))) {
            throw new IllegalArgumentException("percentage " + text);
        }
        return Double.parseDouble(length.group(1));
    }

    static double stretch(String text) {
        return switch (text) {
            case "normal" -> 100;
            case "condensed" -> 75;
            case "semi-condensed" -> 87.5;
            default -> percent(text);
        };
    }

    static int weight(String text) {
        return switch (text) {
            case "normal" -> 400;
            case "bold" -> 700;
            default -> (int) length(text, 1);
        };
    }

    static double spacing(String text, double em) {
        return text.equals("normal") ? 0 : length(text, em);
    }

    static String word(String text, String... allowed) {
        if (!List.of(allowed).contains(text)) {
            throw new IllegalArgumentException("word " + text);
        }
        return text;
    }

    static boolean italic(String text) {
        return !word(text, "normal", "italic", "oblique").equals("normal");
    }

    static boolean tabular(String text) {
        boolean tabular = false;
        for (String part : text.split("\\s+", -1)) {
            tabular |= word(part, "normal", "tabular-nums", "lining-nums").equals("tabular-nums");
        }
        return tabular;
    }
}
