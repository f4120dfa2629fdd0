package org.periplus.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Said;
import org.periplus.change.Weight;
import org.periplus.model.Ref;
import org.periplus.telling.Sentence.Piece;

/** Finds the changes of which the same is said, and tells them in one sentence. */
final class Passages {

    /** Fewer places, or entries, are told one by one. */
    private static final int FEWEST_PLACES = 3;

    /** So many entries are told by name; of more the first few are. */
    private static final int MOST_NAMED = 8;

    private static final int FIRST_NAMED = 3;

    private final Phrases phrases;
    private final Subjects subjects;
    private final Edits edits;

    Passages(Phrases phrases, Subjects subjects, Edits edits) {
        this.phrases = phrases;
        this.subjects = subjects;
        this.edits = edits;
    }

    List<Passage> of(List<Change> changes, Function<Change, Sentence> alone) {
        Map<List<Object>, List<Integer>> alike = new LinkedHashMap<>();
        for (int at = 0; at < changes.size(); at++) {
            alike.computeIfAbsent(key(changes.get(at), at), none -> new ArrayList<>())
                    .add(at);
        }
        Map<Integer, Passage> passages = new HashMap<>();
        alike.values().forEach(places -> {
            List<Change> group = places.stream().map(changes::get).toList();
            if (group.size() < fewest(group.get(0))) {
                places.forEach(
                        at -> passages.put(at, new Passage(alone.apply(changes.get(at)), List.of(changes.get(at)))));
            } else {
                passages.put(places.get(0), new Passage(phrases.sentence(told(group)), group));
            }
        });
        return passages.keySet().stream().sorted().map(passages::get).toList();
    }

    private static int fewest(Change change) {
        return Chapters.isEntry(change) ? Chapters.FEWEST_ENTRIES : FEWEST_PLACES;
    }

    /** Tells whether it matters little which part of an entry a field is of. */
    private static boolean isEdit(Change change) {
        return change.op() != Op.RENAMED
                && change.op() != Op.MOVED
                && change.weight() != Weight.CUSTOMER
                && !change.spot().parts().isEmpty()
                && !(change.after() instanceof Said.Flag);
    }

    /** Changes with equal keys are told together. */
    private List<Object> key(Change change, int at) {
        if (Chapters.isEntry(change)) {
            return List.of(change.op(), change.spot().entry().map(Ref::kind));
        }
        Optional<String> field = change.field().filter(any -> isEdit(change));
        if (field.isEmpty()) {
            return List.of(at);
        }
        return List.of(
                change.op(),
                change.weight(),
                change.sense(),
                Subjects.entry(change.spot()).toString(),
                new Difference(change.before(), change.after()).worthTelling(),
                phrases.sentence(edits.tellAnywhere(change, field.get())).text());
    }

    private List<Piece> told(List<Change> group) {
        Change first = group.get(0);
        return first.field()
                .map(field -> edits.tellMany(first, field, group.size() - 1))
                .orElseGet(() -> entries(group));
    }

    private List<Piece> entries(List<Change> group) {
        Change first = group.get(0);
        int named = group.size() <= MOST_NAMED ? group.size() : FIRST_NAMED;
        List<Piece> names = subjects.name(first.spot());
        for (Change next : group.subList(1, named)) {
            names = phrases.say("list.next", "before", names, "after", subjects.name(next.spot()));
        }
        if (named < group.size()) {
            names = phrases.say("change.more", "items", names, "n", group.size() - named);
        }
        String things = first.spot().entry().map(this::kind).orElse("") + ".count";
        return phrases.say(
                "change." + first.op().word() + ".entries",
                "things",
                phrases.say(things, "n", group.size()),
                "names",
                names);
    }

    private String kind(Ref entry) {
        return "kind." + entry.kind().word();
    }
}
