package org.periplus.telling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.model.Ref;

/** Puts changes under heads: those of an entry, and the entries of a kind that came or went if they are many. Stateless. */
public final class Chapters {

    /** Fewer entries that came or went stand by themselves. */
    static final int FEWEST_ENTRIES = 4;

    private Chapters() {}

    /**
     * Joins the entries of a kind of which nothing is told but that they came, or that they went, where they are four or more.
     *
     * @param byEntry the changes of each entry; none of the lists is empty
     * @return the same changes in their order, what is joined in the place of the first
     */
    public static List<List<Change>> together(Collection<List<Change>> byEntry) {
        Map<List<Object>, List<Change>> fates = byEntry.stream()
                .filter(Chapters::isWhole)
                .map(changes -> changes.get(0))
                .collect(Collectors.groupingBy(Chapters::fate, LinkedHashMap::new, Collectors.toList()));
        fates.values().removeIf(alike -> alike.size() < FEWEST_ENTRIES);
        List<List<Change>> chapters = new ArrayList<>();
        for (List<Change> changes : byEntry) {
            List<Change> alike = isWhole(changes) ? fates.getOrDefault(fate(changes.get(0)), List.of()) : List.of();
            if (alike.isEmpty()) {
                chapters.add(changes);
            } else if (alike.get(0).equals(changes.get(0))) {
                chapters.add(alike);
            }
        }
        return chapters;
    }

    private static boolean isWhole(List<Change> changes) {
        return changes.size() == 1 && isEntry(changes.get(0));
    }

    /** Tells whether an entry came or went. */
    static boolean isEntry(Change change) {
        boolean came = change.op() == Op.ADDED || change.op() == Op.REMOVED;
        return came
                && change.field().isEmpty()
                && change.spot().parts().isEmpty()
                && change.spot().entry().isPresent();
    }

    private static List<Object> fate(Change change) {
        return List.of(change.op(), change.spot().entry().map(Ref::kind));
    }
}
