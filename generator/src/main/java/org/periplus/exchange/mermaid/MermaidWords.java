package org.periplus.exchange.mermaid;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a diagram as plain text. */
public final class MermaidWords {

    private static final Pattern BREAK = Pattern.compile("(?i)\\s*<br\\s{0,9}/?>\\s*");
    private static final Pattern ENTITY = Pattern.compile("[#&]#?(\\d{1,7}|[a-z]{2,8});");
    private static final Map<String, String> NAMED = Map.of(
            "quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'", "nbsp", " ", "semi", ";", "colon", ":", "num",
            "#");
    private static final String QUOTES = "\"\"''“”„“«»‘’";

    private MermaidWords() {}

    /** Returns the words without line breaks, with signs for their codes, without quotation marks around them. */
    public static String plain(String words) {
        String text = BREAK.matcher(words).replaceAll(" ");
        text = ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1), found.group())));
        text = text.replaceAll("\\s+", " ").strip();
        for (int i = 0; i + 1 < QUOTES.length() && text.length() > 2; i += 2) {
            boolean around =
                    text.charAt(0) == QUOTES.charAt(i) && text.charAt(text.length() - 1) == QUOTES.charAt(i + 1);
            if (around && text.indexOf(QUOTES.charAt(i + 1), 1) == text.length() - 1) {
                return text.substring(1, text.length() - 1).strip();
            }
        }
        return text;
    }

    private static String sign(String code, String written) {
        if (!Character.isDigit(code.charAt(0))) {
            return NAMED.getOrDefault(code, written);
        }
        int c = Integer.parseInt(code);
        boolean visible = c >= 0x20
                && Character.isValidCodePoint(c)
                && Character.isDefined(c)
                && Character.getType(c) != Character.CONTROL
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.LINE_SEPARATOR
                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
        return visible ? Character.toString(c) : written;
    }
}
