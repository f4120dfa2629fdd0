package org.periplus.figure.engine;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a mark drawn on a grid larger or smaller: multiplies the lengths of path data, so that nothing needs a scaling
 * transform and lines keep the theme's width. Stateless; safe for use by several threads.
 */
public final class ScaledPath {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final int ARC_NUMBERS = 7;

    private ScaledPath() {}

    /**
     * Returns {@code d} with every length times {@code factor}. Rotation and flags of arcs stay.
     *
     * @param d path data of ours, arc flags written apart from each other
     * @param factor positive
     */
    public static String of(String d, double factor) {
        StringBuilder out = new StringBuilder(d.length() + 16);
        Matcher token = TOKEN.matcher(d);
        boolean arc = false;
        int at = 0;
        while (token.find()) {
            String text = token.group();
            if (Character.isLetter(text.charAt(0))) {
                arc = text.toLowerCase(Locale.ROOT).equals("a");
                at = 0;
                out.append(text);
                continue;
            }
            out.append(at == 0 ? "" : " ").append(arc && isArcSetting(at) ? text : scaled(text, factor));
            at++;
        }
        return out.toString();
    }

    private static boolean isArcSetting(int at) {
        int place = at % ARC_NUMBERS;
        return place >= 2 && place <= 4;
    }

    private static String scaled(String text, double factor) {
        long hundredths = Math.round(Math.abs(Double.parseDouble(text)) * factor * 100);
        String sign = text.startsWith("-") && hundredths != 0 ? "-" : "";
        String digits = (hundredths / 100) + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
        return sign + digits.replaceFirst("\\.?0+$", "");
    }
}
