package org.periplus.compose.kit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.periplus.address.Span;
import org.periplus.change.Change;
import org.periplus.history.History;
import org.periplus.history.Revision;
import org.periplus.model.Ref;

/** The past, laid out once: by month and by entry. Immutable. */
public final class Chronicle {

    private final History history;
    private final SortedMap<YearMonth, List<Revision>> months = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Ref, List<Step>> entries = new HashMap<>();
    private final List<Revision> waiting = new ArrayList<>();
    private final List<Span> spans;

    /** Takes what is known of the past. */
    public Chronicle(History history) {
        this.history = history;
        for (Revision revision : history.revisions()) {
            if (revision.hash().isEmpty()) {
                waiting.add(revision);
            } else {
                months.computeIfAbsent(YearMonth.from(revision.when()), key -> new ArrayList<>())
                        .add(revision);
            }
            byEntry(revision)
                    .forEach((entry, changes) -> entries.computeIfAbsent(entry, key -> new ArrayList<>())
                            .add(new Step(revision, changes)));
        }
        this.spans = Span.of(history);
    }

    private static Map<Ref, List<Change>> byEntry(Revision revision) {
        Map<Ref, List<Change>> changes = new LinkedHashMap<>();
        revision.changes()
                .forEach(change -> change.spot()
                        .entry()
                        .ifPresent(entry -> changes.computeIfAbsent(entry, key -> new ArrayList<>())
                                .add(change)));
        return changes;
    }

    /** Returns what it was made of. */
    public History history() {
        return history;
    }

    /** Tells whether steps are known. */
    public boolean isKnown() {
        return !history.revisions().isEmpty();
    }

    /** Returns what is not committed yet. */
    public List<Revision> waiting() {
        return List.copyOf(waiting);
    }

    /** Returns the months in which something changed, the newest first, by the days of the authors. */
    public List<YearMonth> months() {
        return List.copyOf(months.keySet());
    }

    /** Returns the steps of a month, the newest first. */
    public List<Revision> of(YearMonth month) {
        return Collections.unmodifiableList(months.getOrDefault(month, List.of()));
    }

    /** Returns the steps that changed an entry or a part of it, the newest first. */
    public List<Step> of(Ref entry) {
        return Collections.unmodifiableList(entries.getOrDefault(entry, List.of()));
    }

    /** Returns what lies between neighbouring editions, the newest first. */
    public List<Span> spans() {
        return spans;
    }

    /**
     * What a step did to an entry.
     *
     * @param revision the step
     * @param changes the changes of the entry and its parts, at least one
     */
    public record Step(Revision revision, List<Change> changes) {

        /** Takes a copy of the list. */
        public Step {
            changes = List.copyOf(changes);
        }

        /** Tells whether it is committed. */
        public boolean isCommitted() {
            return revision.hash().isPresent();
        }
    }
}
