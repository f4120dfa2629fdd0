package org.periplus.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.model.Ref;

/**
 * The changes of one entry, the most important first.
 *
 * @param entry the entry, or the settings of the site
 * @param changes at least one
 */
record Group(Spot entry, List<Change> changes) {

    /** What matters to customers, then numbers, then wording; in each what is worse, then better, then neither; equals as compared. */
    static final Comparator<Change> GRAVEST_FIRST = Comparator.comparing(Change::weight)
            .thenComparing(change -> change.sense() == Sense.WORSE ? 0 : change.sense() == Sense.BETTER ? 1 : 2);

    Group {
        changes = List.copyOf(changes);
    }

    /** Groups changes by entry; the entry with the gravest change first, equals in the order of the comparison. */
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
        return groups;
    }

    /** Tells whether the entry itself came or went and nothing else is to be told. */
    boolean isWhole() {
        Change first = changes.get(0);
        return changes.size() == 1 && first.field().isEmpty() && first.spot().parts().isEmpty();
    }

    /** Returns {@code Journey Weekend trip}, or {@code Settings of the site}. */
    String title() {
        return entry.entry()
                .map(ref -> kind(ref) + " " + entry.name())
                .orElse("Settings of the site");
    }

    private static String kind(Ref ref) {
        String word = ref.kind().word();
        return word.length() == 3 ? word.toUpperCase(Locale.ROOT) : capital(word);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
