package org.periplus.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.periplus.change.Change;
import org.periplus.change.Spot;
import org.periplus.telling.Sentence.Piece;

/** Tells how many changes of which entries there are, most first. */
final class Headings {

    private static final int MOST_ENTRIES = 3;

    private final Phrases phrases;
    private final Subjects subjects;

    Headings(Phrases phrases, Subjects subjects) {
        this.phrases = phrases;
        this.subjects = subjects;
    }

    List<Piece> of(List<Change> changes) {
        if (changes.isEmpty()) {
            return phrases.say("change.heading.none");
        }
        Map<String, List<Change>> byEntry = new LinkedHashMap<>();
        changes.forEach(change -> byEntry.computeIfAbsent(Subjects.entry(change.spot()).toString(), none -> new ArrayList<>())
                .add(change));
        List<List<Change>> most = byEntry.values().stream()
                .sorted(Comparator.comparing((List<Change> group) -> -group.size()))
                .toList();
        int named = most.size() <= MOST_ENTRIES + 1 ? most.size() : MOST_ENTRIES;
        List<Piece> told = part("change.heading.first", most.get(0));
        for (List<Change> next : most.subList(1, named)) {
            told = phrases.say("list.next", "before", told, "after", part("change.heading.next", next));
        }
        return named == most.size()
                ? told
                : phrases.say("change.heading.more", "before", told, "n", most.size() - named);
    }

    private List<Piece> part(String key, List<Change> group) {
        Spot entry = Subjects.entry(group.get(0).spot());
        return phrases.say(key, "n", group.size(), "entry", subjects.name(entry));
    }
}
