package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * A pain or gain of a journey as text.
 *
 * @param anchor its id in the page, {@code pain-ID} or {@code gain-ID}
 * @param bars its severity drawn; may be empty
 * @param text what hurts or pleases
 * @param meta severity and frequency in words; may be empty
 * @param touchpoint where, such as "Platform change alert", with the link to it
 * @param summary a sentence about it; may be empty
 * @param facts evidence, the opportunities that answer it, owner, further reading and the team's own keys
 */
public record PointText(
        String anchor,
        SafeHtml bars,
        String text,
        String meta,
        NamedLink touchpoint,
        String summary,
        List<Fact> facts) {

    /** Takes a copy of the list. */
    public PointText {
        facts = List.copyOf(facts);
    }

    /** Returns the anchor of the touchpoint, {@code tp-ID}. */
    public String at() {
        return touchpoint.href().replaceFirst("^#", "");
    }

    /** Tells whether there is a line below the text. */
    public boolean hasMeta() {
        return !meta.isEmpty();
    }

    /** Tells whether there is a sentence more. */
    public boolean hasSummary() {
        return !summary.isEmpty();
    }
}
