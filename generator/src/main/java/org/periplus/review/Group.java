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
import org.periplus.telling.Chapters;

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

    /** Groups changes by entry, and the entries of a kind that came, or went, where they are four or more; the entry with the gravest change first, equals in the order of the comparison. */
    static List<Group> of(Collection<Change> changes) {
        Map<Optional<Ref>, List<Change>> byEntry = new LinkedHashMap<>();
        changes.forEach(change -> byEntry.computeIfAbsent(change.spot().entry(), entry -> new ArrayList<>())
                .add(change));
        byEntry.values().forEach(all -> all.sort(GRAVEST_FIRST));
        List<List<Change>> entries = new ArrayList<>(byEntry.values());
        entries.sort(Comparator.comparing(all -> all.get(0), GRAVEST_FIRST));
        return Chapters.together(entries).stream().map(Group::group).toList();
    }

    private static Group group(List<Change> changes) {
        Spot first = changes.get(0).spot();
        return new Group(new Spot(first.entry(), first.name(), List.of()), changes);
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

    /** Returns {@code Journey Weekend trip}, {@code Pages}, or {@code Settings of the site}. */
    String title() {
        if (isMany()) {
            String kinds = entry.entry().map(ref -> ref.kind().folder()).orElse("");
            return kinds.startsWith("kpi") ? kinds.replace("kpi", "KPI") : capital(kinds);
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
