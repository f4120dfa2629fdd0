package org.periplus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.source.YamlSyntax.Block;

/** Makes a {@link Block} of the lines below {@code |} or {@code >}. */
final class BlockLines {

    private static final Pattern DIGIT = Pattern.compile("[1-9]");

    private BlockLines() {}

    /**
     * Returns the block.
     *
     * @param content the lines below the indicator, with their indentation
     * @param indicator such as {@code |}, {@code >-}, {@code |2+}
     * @param column where the entries of the surrounding list or mapping begin
     */
    static Block of(String content, String indicator, int column) {
        Matcher digit = DIGIT.matcher(indicator);
        int indent = digit.find() ? column + Integer.parseInt(digit.group()) : indentation(content);
        List<String> lines = new ArrayList<>();
        content.lines().forEach(line -> lines.add(line.length() > indent ? line.substring(indent) : ""));
        boolean cut = !content.isEmpty() && !content.endsWith("\n");
        String chomping = cut ? "-" : indicator.replaceAll("[^-+]", "");
        while (!chomping.equals("+")
                && !lines.isEmpty()
                && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return new Block(indicator.startsWith(">"), chomping, lines);
    }

    /** Returns how far the first line that holds more than spaces is indented; more than any line is long without one. */
    private static int indentation(String content) {
        return content.lines()
                .map(BlockLines::spaces)
                .filter(spaces -> spaces >= 0)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns how many spaces a line begins with, or -1 if there is nothing else. */
    private static int spaces(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count < line.length() ? count : -1;
    }
}
