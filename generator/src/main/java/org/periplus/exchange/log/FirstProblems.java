package org.periplus.exchange.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.periplus.diagnostic.Diagnostic;

/** Keeps the first problems of each kind and counts the others, so that a log full of faults needs no memory. For use by one thread. */
public final class FirstProblems implements Consumer<Diagnostic> {

    /** So many of each kind are kept. */
    public static final int KEPT = 10;

    private final List<Diagnostic> first = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();

    @Override
    public void accept(Diagnostic problem) {
        if (counts.merge(problem.rule(), 1L, Long::sum) <= KEPT) {
            first.add(problem);
        }
    }

    /** Returns the problems that were kept, in the order they were found. */
    public List<Diagnostic> first() {
        return List.copyOf(first);
    }

    /** Returns how many of each kind were only counted; kinds of which all were kept are left out. */
    public Map<String, Long> more() {
        Map<String, Long> more = new TreeMap<>();
        counts.forEach((rule, count) -> {
            if (count > KEPT) {
                more.put(rule, count - KEPT);
            }
        });
        return more;
    }

    /** Returns how many problems of that kind there were. */
    public long count(String rule) {
        return counts.getOrDefault(rule, 0L);
    }
}
