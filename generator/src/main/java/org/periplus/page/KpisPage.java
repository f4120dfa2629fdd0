package org.periplus.page;

import java.util.List;

/**
 * All measures.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading
 * @param counts how many there are and how they stand, a sentence
 * @param filters by which the list can be narrowed
 * @param kpis the measures with owner and the places they are used in
 */
public record KpisPage(String path, Chrome chrome, String title, String counts, Filters filters, List<Row> kpis)
        implements Page {

    /** Takes copies of the lists. */
    public KpisPage {
        kpis = List.copyOf(kpis);
    }

    @Override
    public String template() {
        return "kpis";
    }

    /**
     * A measure.
     *
     * @param kpi the measure
     * @param type what it measures, in words
     * @param owner who answers for it; its words may be empty
     */
    public record Row(KpiLine kpi, String type, NamedLink owner) {}
}
