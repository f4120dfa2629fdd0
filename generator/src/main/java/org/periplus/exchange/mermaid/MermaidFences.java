package org.periplus.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the fenced blocks of diagrams in Markdown. */
final class MermaidFences {

    private static final Pattern OPENING =
            Pattern.compile("\\s{0,20}(?:>\\s?){0,5}\\s{0,20}(`{3,}|~{3,}|:{3,})\\s{0,9}\\{?\\.?(?i:mermaid)\\b.*");

    private MermaidFences() {}

    /**
     * A stretch of lines.
     *
     * @param first the number of its first line, from 1
     * @param lines its lines
     */
    record Block(int first, List<String> lines) {}

    /** Returns the blocks; the whole file where it has no fence. */
    static List<Block> in(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher opening = OPENING.matcher(shortened(lines.get(at)));
            if (opening.matches()) {
                int end = end(lines, at + 1, opening.group(1));
                blocks.add(new Block(at + 2, unquoted(lines.subList(at + 1, end))));
                at = end;
            }
        }
        return blocks.isEmpty() ? List.of(new Block(1, lines)) : blocks;
    }

    private static String shortened(String line) {
        return line.substring(0, Math.min(200, line.length()));
    }

    private static int end(List<String> lines, int from, String fence) {
        int at = from;
        while (at < lines.size() && !isClosing(lines.get(at), fence)) {
            at++;
        }
        return at;
    }

    private static boolean isClosing(String line, String fence) {
        String words = line.replaceFirst("^[\\s>]{0,30}", "").strip();
        return words.startsWith(fence) && words.chars().allMatch(c -> c == fence.charAt(0));
    }

    private static List<String> unquoted(List<String> lines) {
        boolean quoted = !lines.isEmpty()
                && lines.stream().allMatch(line -> line.stripLeading().startsWith(">"));
        return quoted
                ? lines.stream().map(line -> line.replaceFirst(">\\s?", "")).toList()
                : List.copyOf(lines);
    }
}
