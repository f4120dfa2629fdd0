package org.periplus.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplus.change.Change;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.model.Ref;

/**
 * The changes of one entry, the most important first; or the entries of a kind that came or went, if they are many.
 *
 * @param entry the entry, or the settings of the site; of many entries the first
 * @param changes at least one
 */
record Group(Spot entry, List<Change> changes) {

    /** What matters to customers, then numbers, then wording; in each what is worse, then better, then neither; equals as compared. */
    static final Comparator<Change> GRAVEST_FIRST = Comparator.comparing(Change::weight)
            .thenComparing(change -> change.sense() == Sense.WORSE ? 0 : change.sense() == Sense.BETTER ? 1 : 2);

    Group {
        changes = List.copyOf(changes);
    }

    /** Fewer entries that came or went stand by themselves. */
    private static final int FEWEST_TOGETHER = 4;

    /** Groups changes by entry, and the entries of a kind that came, or went, where they are four or more; the entry with the gravest change first, equals in the order of the comparison. */
    static List<Group> of(Collection<Change> changes) {
        Map<Optional<Ref>, List<Change>> byEntry = new LinkedHashMap<>();
        changes.forEach(change -> byEntry.computeIfAbsent(change.spot().entry(), entry -> new ArrayList<>())
                .add(change));
        List<Group> groups = new ArrayList<>();
        byEntry.forEach((entry, all) -> {
            all.sort(GRAVEST_FIRST);
            Spot spot = new Spot(entry, all.get(0).spot().name(), List.of());
            groups.add(new Group(spot, all));
        });
        groups.sort(Comparator.comparing(group -> group.changes().get(0), GRAVEST_FIRST));
        return together(groups);
    }

    private static List<Group> together(List<Group> groups) {
        Map<List<Object>, List<Group>> whole = groups.stream()
                .filter(Group::isWhole)
                .collect(Collectors.groupingBy(Group::fate, LinkedHashMap::new, Collectors.toList()));
        List<Group> left = new ArrayList<>();
        for (Group group : groups) {
            List<Group> alike = group.isWhole() ? whole.getOrDefault(group.fate(), List.of()) : List.of();
            if (alike.size() < FEWEST_TOGETHER) {
                left.add(group);
            } else if (alike.get(0) == group) {
                left.add(new Group(
                        group.entry(),
                        alike.stream().flatMap(one -> one.changes().stream()).toList()));
            }
        }
        return left;
    }

    private List<Object> fate() {
        return List.of(changes.get(0).op(), entry.entry().map(Ref::kind));
    }

    /** Tells whether the entry itself, or each of the entries, came or went and nothing else is to be told. */
    boolean isWhole() {
        Change first = changes.get(0);
        boolean alone = changes.size() == 1 || isMany();
        return alone && first.field().isEmpty() && first.spot().parts().isEmpty();
    }

    /** Tells whether it is of several entries. */
    boolean isMany() {
        return changes.stream().anyMatch(change -> !change.spot().entry().equals(entry.entry()));
    }

    /** Returns how many entries it is of. */
    int entries() {
        return isMany() ? changes.size() : 1;
    }

    /** Returns how data call the entry, {@code journey:weekend-trip}; of several their kind. */
    String id() {
        return isMany() ? entry.entry().map(ref -> ref.kind().word()).orElse("") : entry.toString();
    }

    /** Returns {@code Journey Weekend trip}, {@code 12 pages}, or {@code Settings of the site}. */
    String title() {
        if (isMany()) {
            String kinds = entry.entry().map(ref -> ref.kind().folder()).orElse("");
            return changes.size() + " " + kinds.replace("kpi", "KPI");
        }
        return entry.entry().map(ref -> kind(ref) + " " + entry.name()).orElse("Settings of the site");
    }

    private static String kind(Ref ref) {
        String word = ref.kind().word();
        return word.length() == 3 ? word.toUpperCase(Locale.ROOT) : capital(word);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
