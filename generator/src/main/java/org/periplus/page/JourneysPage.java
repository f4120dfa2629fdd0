package org.periplus.page;

import java.util.List;

/**
 * All journeys.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading
 * @param counts how many there are, a sentence
 * @param filters by which the list can be narrowed
 * @param journeys the journeys, nested ones behind the one they are part of
 */
public record JourneysPage(
        String path, Chrome chrome, String title, String counts, Filters filters, List<CurveCard> journeys)
        implements Page {

    /** Takes copies of the lists. */
    public JourneysPage {
        journeys = List.copyOf(journeys);
    }

    @Override
    public String template() {
        return "journeys";
    }
}
