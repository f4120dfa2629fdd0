package org.periplus.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Weight;
import org.periplus.model.Kind;
import org.periplus.telling.Teller;

/** The line with which a reviewer can decide whether to read on: what got worse or better, what came and went, which figures moved. */
final class Headline {

    private static final int MOST = 6;
    private static final int NAMED = 2;

    private final Review review;
    private final Teller teller;
    private final Set<String> phrases = new LinkedHashSet<>();

    Headline(Review review, Teller teller) {
        this.review = review;
        this.teller = teller;
    }

    /** Returns the line, without a full stop. */
    String words() {
        if (review.isEmpty()) {
            return "No change";
        }
        feelings(Sense.WORSE, "worse");
        feelings(Sense.BETTER, "better");
        statuses();
        for (PartKind kind : PartKind.values()) {
            parts(kind, Op.ADDED, "new");
            parts(kind, Op.REMOVED, "removed");
        }
        entries(Op.ADDED, "new");
        entries(Op.REMOVED, "removed");
        targets();
        findings();
        if (phrases.isEmpty()) {
            phrases.add(rest());
        }
        List<String> said = new ArrayList<>(phrases);
        String more = said.size() > MOST ? "; and more" : "";
        String line = String.join("; ", said.subList(0, Math.min(MOST, said.size()))) + more;
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private void statuses() {
        List<Effect> moved = review.effects().stream()
                .filter(effect -> effect.what() == Effect.What.STATUS)
                .sorted(Effect.GRAVEST_FIRST)
                .toList();
        moved.stream().limit(NAMED).forEach(effect -> phrases.add(effect.name() + " now " + effect.after()));
        if (moved.size() > NAMED) {
            phrases.add((moved.size() - NAMED) + " more KPIs with another status");
        }
    }

    private void feelings(Sense sense, String word) {
        List<Change> felt = review.changes().stream()
                .filter(change -> change.sense() == sense && change.field().equals(java.util.Optional.of("emotion")))
                .toList();
        List<String> named = felt.stream().map(Headline::feeling).distinct().toList();
        if (!named.isEmpty()) {
            String more = named.size() > NAMED ? " and " + (named.size() - NAMED) + " more" : "";
            phrases.add(word + " " + String.join(" and ", named.subList(0, Math.min(NAMED, named.size()))) + more);
        }
    }

    private static String feeling(Change change) {
        String who = change.key()
                .filter(Said.Entry.class::isInstance)
                .map(key -> "for " + ((Said.Entry) key).name() + " ")
                .orElse("");
        return who + "at " + change.spot().label();
    }

    private void parts(PartKind kind, Op op, String word) {
        int many = (int) review.changes().stream()
                .filter(change -> change.op() == op && change.field().isEmpty())
                .filter(change -> change.spot().part().map(Part::kind).equals(java.util.Optional.of(kind)))
                .count();
        if (many > 0) {
            phrases.add(many + " " + (op == Op.ADDED ? word + " " : "") + kind.word() + (many == 1 ? "" : "s")
                    + (op == Op.ADDED ? "" : " " + word));
        }
    }

    private void entries(Op op, String word) {
        Map<Kind, Long> counts = review.changes().stream()
                .filter(change -> change.op() == op && change.field().isEmpty())
                .filter(change -> change.spot().parts().isEmpty())
                .flatMap(change -> change.spot().entry().stream())
                .collect(Collectors.groupingBy(ref -> ref.kind(), java.util.TreeMap::new, Collectors.counting()));
        counts.forEach((kind, many) -> phrases.add(many + " " + (op == Op.ADDED ? word + " " : "") + plain(kind, many)
                + (op == Op.ADDED ? "" : " " + word)));
    }

    private static String plain(Kind kind, long many) {
        String word = many == 1 ? kind.word() : kind.folder();
        return kind == Kind.KPI ? word.replace("kpi", "KPI") : word;
    }

    /** Targets are what a reviewer must not miss; other numbers are counted. */
    private void targets() {
        List<Change> numbers = review.changes().stream()
                .filter(change -> change.weight() == Weight.NUMBERS)
                .toList();
        List<String> aimed = numbers.stream()
                .filter(change -> change.field()
                        .filter(field -> field.startsWith("target"))
                        .isPresent())
                .map(change -> change.spot().name() + " target " + step(change))
                .distinct()
                .toList();
        aimed.stream().limit(NAMED).forEach(phrases::add);
        if (!numbers.isEmpty() && aimed.isEmpty()) {
            phrases.add(Review.count(numbers.size(), "figure changed", "figures changed"));
        }
    }

    private static String step(Change change) {
        OptionalDouble was = amount(change.before());
        OptionalDouble is = amount(change.after());
        if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
            return change.before().isNothing() ? "set" : change.after().isNothing() ? "given up" : "changed";
        }
        return was.getAsDouble() < is.getAsDouble() ? "raised" : "lowered";
    }

    private static OptionalDouble amount(Said said) {
        if (said instanceof Said.Amount amount) {
            return OptionalDouble.of(amount.value());
        }
        if (said instanceof Said.Many many && many.items().size() == 1) {
            return amount(many.items().get(0));
        }
        return said instanceof Said.Fields fields
                ? amount(fields.fields().getOrDefault("value", Said.nothing()))
                : OptionalDouble.empty();
    }

    private void findings() {
        int fresh = review.findings().fresh().size();
        int solved = review.findings().solved().size();
        if (fresh > 0) {
            phrases.add(Review.count(fresh, "new finding", "new findings"));
        }
        if (solved > 0) {
            phrases.add(Review.count(solved, "finding solved", "findings solved"));
        }
    }

    private String rest() {
        List<Group> groups = Group.of(review.changes());
        String first =
                groups.get(0).title() + ": " + teller.summary(groups.get(0).changes());
        return groups.size() == 1
                ? first
                : first + "; " + Review.count(groups.size() - 1, "other entry", "other entries");
    }
}
