package org.periplus.edit;

import java.util.Locale;
import org.periplus.source.YamlSyntax.Quotes;
import org.periplus.source.YamlSyntax.Text;

/** How a text is written in quotes, on one line. */
final class QuotedText {

    private QuotedText() {}

    /**
     * Returns the text in double quotes; in single quotes if it holds double quotes or backslashes and nothing that only double
     * quotes can say. Escapes that the author wrote stay.
     */
    static String of(Text text) {
        boolean oneLine = text.raw().indexOf('\n') < 0;
        if (text.quotes() == Quotes.DOUBLE && oneLine) {
            return text.raw();
        }
        String value = text.value();
        boolean simple = value.codePoints().allMatch(PlainText::isVisible);
        boolean single = text.quotes() == Quotes.SINGLE && oneLine;
        if (value.indexOf('"') >= 0 || value.indexOf('\\') >= 0 || (single && !simple)) {
            return simple || single ? "'" + value.replace("'", "''") + "'" : doubled(value);
        }
        return doubled(value);
    }

    private static String doubled(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.codePoints().forEach(c -> escape(c, out));
        return out.append('"').toString();
    }

    private static void escape(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                if (PlainText.isVisible(c)) {
                    out.appendCodePoint(c);
                } else if (c <= 0xffff) {
                    out.append(String.format(Locale.ROOT, "\\u%04X", c));
                } else {
                    out.append(String.format(Locale.ROOT, "\\U%08X", c));
                }
            }
        }
    }
}
