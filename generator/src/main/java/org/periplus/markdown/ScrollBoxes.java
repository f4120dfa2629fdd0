package org.periplus.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.html.Escape;

/** Gives wide parts a box of their own, which scrolls, takes the keyboard's focus and is named by the heading above it. */
final class ScrollBoxes {

    private static final Pattern PART = Pattern.compile("<h[1-6] id=\"([^\"]*)\"|<table>");
    private static final String TABLE = "<table>";

    private ScrollBoxes() {}

    /**
     * Returns sanitised markup with boxes around its tables, and with preformatted text that takes the focus.
     *
     * @param clean markup of the sanitiser
     * @param headings its headings
     */
    static String around(String clean, List<Heading> headings) {
        Map<String, String> texts = new HashMap<>();
        headings.forEach(heading -> texts.put(heading.id(), heading.text()));
        Map<String, Integer> used = new HashMap<>();
        StringBuilder boxed = new StringBuilder();
        String name = "Table";
        Matcher part = PART.matcher(clean);
        while (part.find()) {
            if (part.group().equals(TABLE)) {
                int count = used.merge(name, 1, Integer::sum);
                String label = count == 1 ? name : name + " (" + count + ")";
                part.appendReplacement(boxed, Matcher.quoteReplacement(opening(label)));
            } else {
                name = "Table: " + texts.getOrDefault(part.group(1), part.group(1));
                part.appendReplacement(boxed, Matcher.quoteReplacement(part.group()));
            }
        }
        return part.appendTail(boxed)
                .toString()
                .replace("</table>", "</table></div>")
                .replace("<pre>", "<pre tabindex=\"0\">");
    }

    private static String opening(String label) {
        return "<div class=\"tscroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + Escape.html(label) + "\">"
                + TABLE;
    }
}
