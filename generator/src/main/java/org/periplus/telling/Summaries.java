package org.periplus.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Weight;
import org.periplus.wording.Wording;

/** Tells many changes of one entry in a few words, the gravest first. */
final class Summaries {

    private static final int MOST_GROUPS = 3;

    private final Wording words;
    private final FieldNames fields;

    Summaries(Wording words, FieldNames fields) {
        this.words = words;
        this.fields = fields;
    }

    String of(List<Change> changes) {
        List<List<Change>> groups = grouped(changes);
        int named = groups.size() <= MOST_GROUPS + 1 ? groups.size() : MOST_GROUPS;
        String told =
                words.commas(groups.subList(0, named).stream().map(this::told).toList());
        long more = groups.subList(named, groups.size()).stream()
                .mapToLong(List::size)
                .sum();
        return more == 0 ? told : words.say("change.summary.more", "told", told, "n", more);
    }

    private static List<List<Change>> grouped(List<Change> changes) {
        Map<String, List<Change>> groups = new LinkedHashMap<>();
        changes.forEach(change ->
                groups.computeIfAbsent(group(change), none -> new ArrayList<>()).add(change));
        return groups.values().stream()
                .sorted(Comparator.comparing(Summaries::whole)
                        .thenComparing(Summaries::gravest)
                        .thenComparing(group -> -group.size()))
                .toList();
    }

    /** What happened to the entry itself stands first. */
    private static boolean whole(List<Change> group) {
        Change first = group.get(0);
        return !(first.spot().parts().isEmpty() && !isEdit(first));
    }

    private static Weight gravest(List<Change> group) {
        return group.stream().map(Change::weight).min(Comparator.naturalOrder()).orElse(Weight.WORDING);
    }

    private static boolean isEdit(Change change) {
        return change.op() == Op.EDITED
                || (change.field().isPresent()
                        && Stream.of(Op.ADDED, Op.REMOVED).anyMatch(change.op()::equals));
    }

    private static String group(Change change) {
        return isEdit(change)
                ? "field " + change.field().orElse("")
                : change.op().word() + " " + Things.word(change.spot());
    }

    private String told(List<Change> group) {
        Change first = group.get(0);
        if (isEdit(first)) {
            return first.field()
                    .map(field -> words.say("change.summary.edited", "field", fields.of(field), "n", group.size()))
                    .orElseGet(() -> words.say("change.summary.touched", "n", group.size()));
        }
        String op = "change.summary." + first.op().word();
        return first.spot()
                .part()
                .map(Part::kind)
                .map(kind -> words.say(op, "things", count(kind, group.size())))
                .orElseGet(() -> words.say(op + ".itself"));
    }

    private String count(PartKind kind, int number) {
        return kind == PartKind.TOUCHPOINT
                ? words.say("kind.touchpoint.count", "n", number)
                : words.say("change.count." + kind.word(), "n", number);
    }
}
