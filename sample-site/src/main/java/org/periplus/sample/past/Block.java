package org.periplus.sample.past;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of YAML with all that lies deeper beneath it. Immutable; of use until its lines change.
 *
 * @param first the index of its line
 * @param end the index after its last line
 */
record Block(int first, int end) {

    /** Returns the block that begins with a line. */
    static Block at(List<String> lines, int first) {
        int depth = indent(lines.get(first));
        int end = first + 1;
        while (end < lines.size() && indent(lines.get(end)) > depth) {
            end++;
        }
        return new Block(first, end);
    }

    /** Returns the block that begins with this line, without its indent, which has to stand once in the file. */
    static Block of(List<String> lines, String file, String opening) {
        int[] found = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).strip().equals(opening))
                .toArray();
        if (found.length != 1) {
            throw new Misfit(file + ": the line “" + opening + "” is to stand there once, and stands there "
                    + found.length + " times; give the step the id of today, or take it out");
        }
        return at(lines, found[0]);
    }

    /** Returns how deep a line lies, in spaces; an empty line lies at 0. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Returns a copy of the block's lines. */
    List<String> in(List<String> lines) {
        return List.copyOf(lines.subList(first, end));
    }

    /** Takes the block's lines out. */
    void removeFrom(List<String> lines) {
        lines.subList(first, end).clear();
    }
}
