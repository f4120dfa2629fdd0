package org.periplus.report;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Visible;

/**
 * What makes two problems of two days the same problem: rule, file and words, not line and column.
 *
 * <p>Numbers and dates that stand alone count as equal, since a message may tell a line ("the first is in line 7") or a day;
 * digits inside a name ({@code trip-2028}) are part of the name.
 *
 * @param file path from the content root
 * @param rule id of the rule
 * @param words the message, made visible, with {@code #} in the place of each number
 */
record ProblemKey(String file, String rule, String words) implements Comparable<ProblemKey> {

    /** Each part takes all it can and gives nothing back, so that the time is linear whatever the content says. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}_.,:+/-])[-+]?\\p{Nd}++(?:[.,:-]\\p{Nd}++)*+(?![\\p{L}\\p{N}_/-])");

    private static final Comparator<ProblemKey> ORDER = Comparator.comparing(ProblemKey::rule)
            .thenComparing(ProblemKey::file)
            .thenComparing(ProblemKey::words);

    /** Returns the key of a problem. */
    static ProblemKey of(Diagnostic problem) {
        return new ProblemKey(problem.span().file(), problem.rule(), steady(problem.message()));
    }

    private static String steady(String message) {
        return NUMBER.matcher(Visible.text(message)).replaceAll("#");
    }

    /** Orders by rule, file and words. */
    @Override
    public int compareTo(ProblemKey other) {
        return ORDER.compare(this, other);
    }
}
