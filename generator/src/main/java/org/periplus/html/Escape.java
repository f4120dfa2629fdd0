package org.periplus.html;

import org.owasp.encoder.Encode;

/** Escaping by context. Stateless; safe for use by several threads. */
public final class Escape {

    private Escape() {}

    /** Returns {@code text} for element content and quoted attributes of HTML: {@code & < > " '} escaped. */
    public static String html(String text) {
        return Encode.forHtml(text);
    }

    /** Returns {@code text} for content and quoted attributes of XML and SVG; characters XML forbids become spaces. */
    public static String xml(String text) {
        return Encode.forXml(text);
    }

    /** Returns {@code text} as one part of a URL's path or query, percent-encoded. */
    public static String urlPart(String text) {
        return Encode.forUriComponent(text);
    }
}
