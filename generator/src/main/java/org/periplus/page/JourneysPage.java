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
 * @param scores the figures of the journeys beside one another; may be empty
 * @param numbers the way to more of them
 * @param journeys the journeys, nested ones behind the one they are part of
 */
public record JourneysPage(
        String path,
        Chrome chrome,
        String title,
        String counts,
        Filters filters,
        Table scores,
        NamedLink numbers,
        List<CurveCard> journeys)
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
