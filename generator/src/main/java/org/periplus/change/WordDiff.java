package org.periplus.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word: by Myers, "An O(ND) difference algorithm and its variations" (1986). Stateless and
 * safe for use by several threads.
 */
public final class WordDiff {

    /** Above this product of the counts of words between the first and the last that differ, all of them count as replaced. */
    private static final long LIMIT = 4_000_000;

    /** A word, a sign, or the space between them; signs of scripts written without spaces stand alone. */
    private static final Pattern WORD =
            Pattern.compile("\\s+|\\p{IsIdeographic}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}]]+|.", Pattern.DOTALL);

    private WordDiff() {}

    /** What happened to words. */
    public enum Fate {
        /** They are in both texts. */
        KEPT,
        /** They are in the first text only. */
        REMOVED,
        /** They are in the second text only. */
        ADDED
    }

    /**
     * A piece of text.
     *
     * @param fate what happened to it
     * @param text the piece, never empty
     */
    public record Run(Fate fate, String text) {}

    /**
     * Compares two texts. What is kept and removed is the first text, what is kept and added the second; where words were replaced,
     * the removed ones stand first, and the spaces between replaced words go with them.
     */
    public static List<Run> of(String before, String after) {
        Runs runs = new Runs();
        List<String> old = words(before);
        List<String> now = words(after);
        int at = 0;
        for (Span span : spans(old, now)) {
            runs.add(Fate.KEPT, old.subList(at, span.from()));
            runs.add(Fate.REMOVED, old.subList(span.from(), span.to()));
            runs.add(Fate.ADDED, now.subList(span.start(), span.end()));
            at = span.to();
        }
        runs.add(Fate.KEPT, old.subList(at, old.size()));
        return runs.all();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Where two lists differ: {@code from} to {@code to} of the first became {@code start} to {@code end} of the second. */
    record Span(int from, int to, int start, int end) {}

    /** Returns where two lists differ, in order. */
    static List<Span> spans(List<String> before, List<String> after) {
        int head = 0;
        int tail = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<String> old = before.subList(head, before.size() - tail);
        List<String> now = after.subList(head, after.size() - tail);
        if ((long) old.size() * now.size() > LIMIT) {
            return List.of(new Span(head, head + old.size(), head, head + now.size()));
        }
        int shift = head;
        return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>()).getDeltas().stream()
                .map(delta -> span(delta, shift))
                .sorted(Comparator.comparingInt(Span::from).thenComparingInt(Span::start))
                .toList();
    }

    private static Span span(AbstractDelta<String> delta, int shift) {
        int from = delta.getSource().getPosition() + shift;
        int start = delta.getTarget().getPosition() + shift;
        return new Span(
                from,
                from + delta.getSource().size(),
                start,
                start + delta.getTarget().size());
    }

    /** Runs that are being put together. */
    private static final class Runs {

        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String space = "";

        void add(Fate fate, List<String> words) {
            String text = String.join("", words);
            if (text.isEmpty()) {
                return;
            }
            if (fate == Fate.KEPT) {
                keep(text);
                return;
            }
            removed.append(space);
            added.append(space);
            space = "";
            (fate == Fate.REMOVED ? removed : added).append(text);
        }

        private void keep(String text) {
            boolean between = removed.length() > 0 && added.length() > 0 && text.isBlank();
            if (between) {
                space += text;
                return;
            }
            flush();
            runs.add(new Run(Fate.KEPT, text));
        }

        private void flush() {
            if (removed.length() > 0) {
                runs.add(new Run(Fate.REMOVED, removed.toString()));
            }
            if (added.length() > 0) {
                runs.add(new Run(Fate.ADDED, added.toString()));
            }
            removed.setLength(0);
            added.setLength(0);
            if (!space.isEmpty()) {
                runs.add(new Run(Fate.KEPT, space));
                space = "";
            }
        }

        List<Run> all() {
            flush();
            return merged(runs);
        }

        private static List<Run> merged(List<Run> runs) {
            List<Run> merged = new ArrayList<>();
            for (Run run : runs) {
                int last = merged.size() - 1;
                if (last >= 0 && merged.get(last).fate() == run.fate()) {
                    merged.set(last, new Run(run.fate(), merged.get(last).text() + run.text()));
                } else {
                    merged.add(run);
                }
            }
            return merged;
        }
    }
}
