package org.periplus.compose.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.periplus.address.Slugs;
import org.periplus.page.Filters;

/** Gathers where the items of a list fall, and makes of it the choices that part the list. For one thread. */
public final class Facets {

    /** The choices in the order in which they stand. */
    private static final List<String> NAMES = List.of(
            "kind",
            "persona",
            "segment",
            "journey",
            "stage",
            "channel",
            "team",
            "type",
            "status",
            "severity",
            "mood",
            "weight",
            "tag");

    private static final int MOST = 200;

    private final Map<String, Map<String, Set<String>>> items = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

    /** Begins an item; what is added from now on is said of it. */
    public Item item(String href) {
        return new Item(items.computeIfAbsent(href, key -> new LinkedHashMap<>()));
    }

    /** Returns the filters of the list. */
    public Filters filters(UnaryOperator<String> label) {
        List<Filters.Choice> choices = NAMES.stream()
                .filter(this::parts)
                .map(name -> new Filters.Choice(name, label.apply(name), options(name)))
                .toList();
        if (choices.isEmpty()) {
            return Filters.NONE;
        }
        Map<String, List<Filters.Facet>> facets = new LinkedHashMap<>();
        items.forEach((href, values) -> facets.put(
                href,
                choices.stream()
                        .map(choice -> new Filters.Facet(
                                choice.name(), String.join(" ", values.getOrDefault(choice.name(), Set.of()))))
                        .toList()));
        return new Filters(choices, facets);
    }

    /** Tells whether there is a value that some items have and others have not; a list of hundreds of values helps nobody. */
    private boolean parts(String name) {
        Map<String, String> values = words.getOrDefault(name, Map.of());
        return values.size() <= MOST
                && values.keySet().stream()
                        .anyMatch(value -> items.values().stream()
                                .anyMatch(item ->
                                        !item.getOrDefault(name, Set.of()).contains(value)));
    }

    private List<Filters.Option> options(String name) {
        List<Filters.Option> options = new ArrayList<>();
        words.getOrDefault(name, Map.of()).forEach((value, said) -> options.add(new Filters.Option(value, said)));
        options.sort(Comparator.comparing((Filters.Option option) -> Slugs.plain(option.words()))
                .thenComparing(Filters.Option::words)
                .thenComparing(Filters.Option::value));
        return options;
    }

    /** An item of the list. */
    public final class Item {

        private final Map<String, Set<String>> values;

        private Item(Map<String, Set<String>> values) {
            this.values = values;
        }

        /** Says that the item has a value of a choice. */
        public void add(String name, String value, String said) {
            values.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
            words.computeIfAbsent(name, key -> new LinkedHashMap<>()).putIfAbsent(value, said);
        }
    }
}
