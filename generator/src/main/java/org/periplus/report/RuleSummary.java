package org.periplus.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.Visible;

/** How often each rule was broken: what to begin with in an old site. */
final class RuleSummary {

    private static final Comparator<Breaches> MOST_FREQUENT = Comparator.comparingLong(Breaches::count)
            .reversed()
            .thenComparing(Breaches::severity)
            .thenComparing(Breaches::rule);

    private RuleSummary() {}

    /** Returns one line a rule, the most frequent first, and an empty line; nothing where less than two rules were broken. */
    static String of(Report report) {
        List<Breaches> all = count(report.problems());
        if (all.size() < 2) {
            return "";
        }
        int digits = Long.toString(all.get(0).count()).length();
        int severity =
                longest(all.stream().map(breaches -> breaches.severity().word()).toList());
        int rule = longest(all.stream().map(Breaches::rule).toList());
        StringBuilder text = new StringBuilder("By rule:\n");
        for (Breaches breaches : all) {
            String count = Long.toString(breaches.count());
            String line = "  " + " ".repeat(digits - count.length()) + count + "  "
                    + padded(breaches.severity().word(), severity) + "  " + padded(breaches.rule(), rule) + "  "
                    + report.catalogue().title(breaches.rule()).orElse("");
            text.append(line.stripTrailing()).append('\n');
        }
        return text.append('\n').toString();
    }

    private static List<Breaches> count(List<Diagnostic> problems) {
        Map<String, Map<Severity, Long>> counts = new TreeMap<>();
        for (Diagnostic problem : problems) {
            counts.computeIfAbsent(Visible.text(problem.rule()), rule -> new TreeMap<>())
                    .merge(problem.severity(), 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .flatMap(rule -> rule.getValue().entrySet().stream()
                        .map(count -> new Breaches(rule.getKey(), count.getKey(), count.getValue())))
                .sorted(MOST_FREQUENT)
                .toList();
    }

    private static int longest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String word, int length) {
        return word + " ".repeat(length - word.length());
    }

    private record Breaches(String rule, Severity severity, long count) {}
}
