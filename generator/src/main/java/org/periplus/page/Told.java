package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * What a step of the past did, in short.
 *
 * @param instant its time as ISO 8601 in UTC; empty if it is not committed yet
 * @param sentences the gravest changes
 * @param more the rest in words, with the link to all of it
 */
public record Told(String instant, List<SafeHtml> sentences, NamedLink more) {

    /** Nothing is told. */
    public static final Told NOTHING = new Told("", List.of(), NamedLink.plain(""));

    /** Takes a copy of the list. */
    public Told {
        sentences = List.copyOf(sentences);
    }

    /** Tells whether something is told. */
    public boolean isKnown() {
        return !sentences.isEmpty();
    }
}
