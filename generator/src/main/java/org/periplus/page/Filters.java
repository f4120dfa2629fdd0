package org.periplus.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The choices by which a list can be narrowed, and where each of its items falls. An item is known by where its name leads.
 *
 * @param choices the choices; only such as part the list
 * @param facets by the link of an item, its values for each choice
 */
public record Filters(List<Choice> choices, Map<String, List<Facet>> facets) {

    /** Nothing to choose. */
    public static final Filters NONE = new Filters(List.of(), Map.of());

    /** Takes copies of the collections. */
    public Filters {
        choices = List.copyOf(choices);
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    }

    /** Tells whether there is nothing to choose. */
    public boolean isEmpty() {
        return choices.isEmpty();
    }

    /** Returns where an item falls: one facet for every choice; none if it is not known. */
    public List<Facet> of(NamedLink item) {
        return facets.getOrDefault(item.href(), List.of());
    }

    /** Returns a table with the facets of each row, known by the link of its first cell. */
    public Table on(Table table) {
        List<Table.Row> rows = table.rows().stream()
                .map(row -> new Table.Row(
                        row.anchor(),
                        row.depth(),
                        row.cells(),
                        row.cells().stream()
                                .limit(1)
                                .flatMap(cell -> cell.values().stream().limit(1))
                                .flatMap(name -> of(name).stream())
                                .toList()))
                .toList();
        return new Table(table.caption(), table.columns(), rows, table.sortable());
    }

    /**
     * A choice.
     *
     * @param name its name in the address: {@code team}
     * @param label its name for readers
     * @param options what can be chosen
     */
    public record Choice(String name, String label, List<Option> options) {

        /** Takes a copy of the list. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * What can be chosen.
     *
     * @param value in the address: lower-case letters, digits, hyphens and dots
     * @param words for readers
     */
    public record Option(String value, String words) {}

    /**
     * Where an item falls.
     *
     * @param name of the choice
     * @param values the values it has, with spaces between; empty for none
     */
    public record Facet(String name, String values) {}
}
