package org.periplus.html;

import java.util.List;

/**
 * Text that is markup already (HTML or inline SVG) and may stand in a page as it is.
 *
 * <p>Whoever calls {@link #trusted} vouches that everything from content in it was escaped or sanitised.
 *
 * @param value the markup
 */
public record SafeHtml(String value) {

    /** No markup at all. */
    public static final SafeHtml EMPTY = new SafeHtml("");

    /** Takes markup that its maker vouches for. */
    public static SafeHtml trusted(String markup) {
        return markup.isEmpty() ? EMPTY : new SafeHtml(markup);
    }

    /** Takes plain text and escapes it. */
    public static SafeHtml text(String plain) {
        return trusted(Escape.html(plain));
    }

    /** Returns the pieces one after the other, without anything between them. */
    public static SafeHtml join(List<SafeHtml> pieces) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.value));
        return trusted(all.toString());
    }

    /** Tells whether there is no markup; for templates. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Returns the markup. */
    @Override
    public String toString() {
        return value;
    }
}
