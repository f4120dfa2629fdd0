package org.periplus.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The comments and blank lines of a text of YAML. Every {@code #} outside the scalars begins a comment, so they are found
 * without asking the parser, which loses some. They are taken from the front, each once. For use by one thread.
 */
final class YamlComments {

    /** What may stand between a value and the comment that belongs to it. */
    private static final String INDICATORS = " \t:?,-";

    /**
     * One comment.
     *
     * @param at where its {@code #} stands in the text
     * @param line its line, from 0
     * @param column its column, from 0
     * @param own whether nothing stands before it on its line
     * @param text the comment with its {@code #}, without blanks at its end
     */
    record Comment(int at, int line, int column, boolean own, String text) {}

    /**
     * A part of the text in which {@code #} is nothing special.
     *
     * @param start where it begins
     * @param end where it ends
     * @param blanks where the blank lines behind it begin that are none of its own; {@code end} if there are none
     */
    record Span(int start, int end, int blanks) {}

    private final String text;
    private final Deque<Comment> queue = new ArrayDeque<>();
    private final boolean[] blank;

    /** Finds the comments of {@code text} outside {@code scalars}, which are in order. */
    YamlComments(String text, List<Span> scalars) {
        this.text = text;
        int[] lines = lineStarts(text);
        this.blank = blankLines(text, lines);
        int at = 0;
        for (Span scalar : scalars) {
            scan(at, scalar.start(), lines);
            at = Math.max(at, scalar.end());
            for (int line = lineOf(scalar.start(), lines) + 1;
                    line < lines.length && lines[line] < scalar.blanks();
                    line++) {
                blank[line] = false;
            }
        }
        scan(at, text.length(), lines);
    }

    /** Returns the texts of all comments that are left, in order. */
    List<String> texts() {
        return queue.stream().map(Comment::text).toList();
    }

    /** Takes all comments that are left and returns their lines. */
    List<String> rest() {
        return lines(before(Integer.MAX_VALUE));
    }

    /** Takes all comments before {@code end}. */
    List<Comment> before(int end) {
        return deeperThan(-1, end);
    }

    /** Takes comments before {@code end} as long as they stand to the right of {@code column}. */
    List<Comment> deeperThan(int column, int end) {
        List<Comment> taken = new ArrayList<>();
        while (!queue.isEmpty() && queue.peek().at() < end && queue.peek().column() > column) {
            taken.add(queue.remove());
        }
        return taken;
    }

    /** Takes the comment that stands behind {@code end} on the same line with nothing but indicators between. */
    Optional<Comment> behind(int end) {
        Comment next = queue.peek();
        if (next == null || next.own() || next.at() < end) {
            return Optional.empty();
        }
        int at = end;
        while (at < next.at() && INDICATORS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == next.at() ? Optional.of(queue.remove()) : Optional.empty();
    }

    /** Returns the lines that the comments make, with an empty one wherever blank lines stand above. */
    List<String> lines(List<Comment> comments) {
        List<String> lines = new ArrayList<>();
        for (Comment comment : comments) {
            if (comment.own() && isBlankAbove(comment.line())) {
                lines.add("");
            }
            lines.add(comment.text());
        }
        return lines;
    }

    /** Tells whether the line above line {@code line} (from 0) is blank. */
    boolean isBlankAbove(int line) {
        return line > 0 && blank[line - 1];
    }

    private void scan(int start, int end, int[] lines) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '#') {
                int stop = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
                int line = lineOf(at, lines);
                boolean own = text.substring(lines[line], at).isBlank();
                queue.add(new Comment(
                        at,
                        line,
                        at - lines[line],
                        own,
                        text.substring(at, stop).stripTrailing()));
                at = stop;
            }
        }
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean[] blankLines(String text, int[] starts) {
        boolean[] blank = new boolean[starts.length];
        for (int i = 0; i < blank.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            blank[i] = text.substring(starts[i], end).isBlank();
        }
        return blank;
    }

    private static int lineOf(int at, int[] starts) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }
}
