package org.periplus.page;

/**
 * Words that may lead somewhere.
 *
 * @param words what readers see, plain text
 * @param href a link relative to the page, or an outside link of a safe scheme; empty if the words lead nowhere
 */
public record NamedLink(String words, String href) {

    /** Takes words that lead nowhere. */
    public static NamedLink plain(String words) {
        return new NamedLink(words, "");
    }

    /** Tells whether the words lead somewhere. */
    public boolean hasHref() {
        return !href.isEmpty();
    }
}
