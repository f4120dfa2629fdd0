package org.periplus.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.model.Reading;
import org.periplus.model.Ref;

/**
 * The figures of a KPI for one group of customers.
 *
 * @param who the segment and the persona they are for; empty for all customers
 * @param figures by date, at least one
 */
public record KpiGroup(List<Ref> who, List<Measured> figures) {

    /** Takes copies of the lists. */
    public KpiGroup {
        who = List.copyOf(who);
        figures = List.copyOf(figures);
    }

    /** Returns the groups of a KPI: all customers first, if there are figures for them, then the others in order of their first figure. */
    public static List<KpiGroup> of(KpiAnalysis analysis) {
        Map<List<Ref>, List<Measured>> groups = new LinkedHashMap<>();
        groups.put(List.of(), new ArrayList<>());
        for (Measured figure : analysis.measured()) {
            groups.computeIfAbsent(who(figure.reading()), key -> new ArrayList<>())
                    .add(figure);
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new KpiGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<Ref> who(Reading reading) {
        return Stream.concat(reading.segment().stream(), reading.persona().stream())
                .toList();
    }

    /** Tells whether the figures are for all customers. */
    public boolean isAll() {
        return who.isEmpty();
    }

    /** Returns the readings by date. */
    public List<Reading> readings() {
        return figures.stream().map(Measured::reading).toList();
    }

    /** Returns the newest figure. */
    public Measured latest() {
        return figures.get(figures.size() - 1);
    }

    /** Returns the figure of a reading, if it is one of these. */
    public Optional<Measured> of(Reading reading) {
        return figures.stream()
                .filter(figure -> figure.reading().equals(reading))
                .findFirst();
    }
}
