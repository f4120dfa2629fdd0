package org.periplus.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what links of Markdown name, outside of code, and what its figures are drawn of, without rendering it. Time grows with the
 * length of the text only.
 */
final class MarkdownLinks {

    /** The target of a link in one line, of a definition of one, or in angle brackets. */
    private static final Pattern TARGET =
            Pattern.compile("(\\]\\([ \\t]{0,40}<?|\\]:[ \\t]{0,40}<?|<)([A-Za-z.][^\\s()<>]{0,400})");

    /** The words of a link are read so many characters back. */
    private static final int MAX_WORDS = 400;

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]{1,200}");
    private static final Pattern TICKS = Pattern.compile("`+");

    /** A line of a block that asks for a figure and names an entry. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?m)^[ \\t]{0,40}(?:of|with)[ \\t]{0,40}:[ \\t]{0,40}[\"']?([a-z]{1,20}:[^\\s\"']{1,400})");

    private MarkdownLinks() {}

    /**
     * A place that looks like the target of a link.
     *
     * @param target what is named
     * @param start where it begins in the text
     * @param link whether it is one: not in code, not escaped
     */
    record Found(String target, int start, boolean link) {}

    /** Returns everything that looks like the target of a link, in order. */
    static List<Found> in(String text) {
        List<int[]> figures = new ArrayList<>();
        BitSet code = code(text, figures);
        List<Found> found = new ArrayList<>();
        Matcher matcher = TARGET.matcher(text);
        while (matcher.find()) {
            boolean link = !code.get(matcher.start()) && isLink(text, matcher.start(), matcher.group(1));
            found.add(new Found(matcher.group(2), matcher.start(2), link));
        }
        for (int[] figure : figures) {
            Matcher subject = SUBJECT.matcher(text).region(figure[0], figure[1]);
            while (subject.find()) {
                found.add(new Found(subject.group(1), subject.start(1), true));
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** Returns the path from the root that a relative link of a file names, without its fragment; nothing if it leads out. */
    static Optional<String> file(String from, String link) {
        String path = link.indexOf('#') < 0 ? link : link.substring(0, link.indexOf('#'));
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static boolean isLink(String text, int at, String opening) {
        if (isEscaped(text, at) || (opening.startsWith("](") && !isOpened(text, at))) {
            return false;
        }
        if (!opening.startsWith("]:")) {
            return true;
        }
        String before = text.substring(Math.max(0, at - MAX_WORDS), at);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.length() < MAX_WORDS && DEFINITION.matcher(line).matches();
    }

    private static boolean isEscaped(String text, int at) {
        int slashes = 0;
        while (slashes < at && text.charAt(at - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /** Tells whether the bracket that closes at a place was opened, not too far before it. */
    private static boolean isOpened(String text, int close) {
        int depth = 0;
        for (int at = close - 1; at >= Math.max(0, close - MAX_WORDS); at--) {
            char c = text.charAt(at);
            if ((c == '[' || c == ']') && !isEscaped(text, at)) {
                depth += c == ']' ? 1 : -1;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns which characters stand in fenced blocks and between backticks; adds where blocks that ask for a figure begin and end. */
    private static BitSet code(String text, List<int[]> figures) {
        BitSet code = new BitSet(text.length());
        String fence = "";
        boolean inFigure = false;
        int paragraph = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String line = text.substring(start, Math.min(end, start + 400));
            Matcher opening = FENCE.matcher(line);
            boolean closes = !fence.isEmpty() && closes(line, fence);
            if (!fence.isEmpty()) {
                code.set(start, end);
                if (inFigure) {
                    figures.get(figures.size() - 1)[1] = closes ? start : end;
                    inFigure = !closes;
                }
                fence = closes ? "" : fence;
                paragraph = end;
            } else if (opening.matches()) {
                spans(text, paragraph, start, code);
                code.set(start, end);
                fence = opening.group(1);
                if (line.substring(opening.end(1)).strip().equals("figure")) {
                    figures.add(new int[] {end, end});
                    inFigure = true;
                }
                paragraph = end;
            } else if (line.isBlank()) {
                spans(text, paragraph, start, code);
                paragraph = end;
            }
            start = end + 1;
        }
        spans(text, paragraph, text.length(), code);
        return code;
    }

    private static boolean closes(String line, String fence) {
        String marks = line.strip();
        return marks.length() >= fence.length()
                && line.indexOf(marks) <= 3
                && marks.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** Marks what stands between runs of as many backticks. */
    private static void spans(String text, int from, int to, BitSet code) {
        List<int[]> runs = new ArrayList<>();
        Matcher ticks = TICKS.matcher(text).region(from, Math.max(from, to));
        while (ticks.find()) {
            boolean escaped = ticks.start() > from && text.charAt(ticks.start() - 1) == '\\';
            runs.add(new int[] {ticks.start(), ticks.end(), escaped ? 1 : 0});
        }
        int[] next = new int[runs.size()];
        Map<Integer, Integer> later = new HashMap<>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            int length = runs.get(i)[1] - runs.get(i)[0];
            next[i] = later.getOrDefault(length, -1);
            later.put(length, i);
        }
        for (int i = 0; i < runs.size(); i++) {
            if (next[i] > 0 && runs.get(i)[2] == 0) {
                code.set(runs.get(i)[0], runs.get(next[i])[1]);
                i = next[i];
            }
        }
    }
}
