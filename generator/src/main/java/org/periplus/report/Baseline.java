package org.periplus.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/**
 * The problems that a site had on the day somebody wrote them down, so that it can adopt the rules one at a time.
 *
 * <p>A problem is known by its rule, its file and its words; numbers in the words count as equal, lines do not count. Of equal
 * problems as many are known as there were. Immutable; safe for use by several threads.
 */
public final class Baseline {

    static final String VERSION = "periplus-baseline";
    static final int NEWEST = 1;

    private final NavigableMap<ProblemKey, Integer> counts;

    Baseline(Map<ProblemKey, Integer> counts) {
        this.counts = Collections.unmodifiableNavigableMap(new TreeMap<>(counts));
    }

    /** Returns the baseline of these problems. */
    public static Baseline of(List<Diagnostic> problems) {
        Map<ProblemKey, Integer> counts = new HashMap<>();
        problems.forEach(problem -> counts.merge(ProblemKey.of(problem), 1, Integer::sum));
        return new Baseline(counts);
    }

    /**
     * Returns the baseline that a file says.
     *
     * @throws BaselineFormatException if the file is none of ours, or damaged
     */
    public static Baseline read(byte[] file) throws BaselineFormatException {
        return BaselineFile.read(file);
    }

    /** Returns the text of the file: JSON in order of rule, file and words, the same for equal baselines. */
    public String write() {
        List<JsonObject> problems = new ArrayList<>();
        counts.forEach((key, count) -> problems.add(Json.object()
                .put("rule", key.rule())
                .put("file", key.file())
                .put("message", key.words())
                .put("count", count)
                .build()));
        return new JsonWriter()
                .write(Json.object()
                        .put(VERSION, NEWEST)
                        .put("problems", Json.array(problems))
                        .build());
    }

    /** Takes the known problems out of {@code problems}, which are in order of place; of equal ones the first are the known. */
    public Sifted sift(List<Diagnostic> problems) {
        Map<ProblemKey, Integer> open = new HashMap<>(counts);
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic problem : problems) {
            ProblemKey key = ProblemKey.of(problem);
            int known = open.getOrDefault(key, 0);
            if (known == 0) {
                left.add(problem);
            } else {
                open.put(key, known - 1);
            }
        }
        return new Sifted(left, problems.size() - left.size(), sum(open));
    }

    /** Returns how many problems are known. */
    public int size() {
        return sum(counts);
    }

    private static int sum(Map<ProblemKey, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * What is left of the problems.
     *
     * @param left the problems that are not known, in their order
     * @param known how many were left out
     * @param gone how many problems of the baseline do not occur any more
     */
    public record Sifted(List<Diagnostic> left, int known, int gone) {

        /** Takes a copy of the list. */
        public Sifted {
            left = List.copyOf(left);
        }

        /** Returns what to tell about the baseline: a sentence or two, or none where it changed nothing. */
        public List<String> notes() {
            List<String> notes = new ArrayList<>();
            if (known > 0) {
                notes.add((known == 1 ? "1 problem is" : known + " problems are")
                        + " in the baseline and not told again.");
            }
            if (gone > 0) {
                notes.add((gone == 1 ? "1 problem of the baseline is" : gone + " problems of the baseline are")
                        + " gone; write it again.");
            }
            return List.copyOf(notes);
        }
    }
}
