package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * The past of a journey: its newest versions, each drawn over the one before, and its numbers along time.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading
 * @param journey the journey's name and its page
 * @param note how many versions there are since when, and what is not shown
 * @param courses small charts over time; none if less than two states are known
 * @param versions the versions, the newest first; at least one
 */
public record PastPage(
        String path,
        Chrome chrome,
        String title,
        NamedLink journey,
        String note,
        List<SafeHtml> courses,
        List<PastVersion> versions)
        implements Page {

    /** Takes copies of the lists. */
    public PastPage {
        courses = List.copyOf(courses);
        versions = List.copyOf(versions);
    }

    @Override
    public String template() {
        return "past";
    }
}
