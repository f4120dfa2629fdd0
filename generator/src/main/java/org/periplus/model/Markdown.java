package org.periplus.model;

/**
 * Markdown as written, not yet rendered.
 *
 * @param text the source, lines ended by {@code \n}; empty if there is none
 */
public record Markdown(String text) {

    /** No text. */
    public static final Markdown NONE = new Markdown("");

    /** Tells whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
