package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads path data of ours: every command of SVG, arc flags written apart from each other. Stateless; safe for use by several
 * threads.
 */
final class PathReader {

    private PathReader() {}

    /**
     * A command with its numbers, as written.
     *
     * @param letter upper case for places, lower case for distances
     * @param numbers as many as the command takes, or a multiple of it
     */
    record Command(char letter, List<Double> numbers) {

        /** Returns how many numbers the command takes at a time; 0 for the closing of a shape. */
        int arity() {
            return switch (Character.toUpperCase(letter)) {
                case 'H', 'V' -> 1;
                case 'M', 'L', 'T' -> 2;
                case 'S', 'Q' -> 4;
                case 'C' -> 6;
                case 'A' -> 7;
                default -> 0;
            };
        }

        /** Tells whether the numbers are distances from the last point. */
        boolean relative() {
            return Character.isLowerCase(letter);
        }
    }

    /** Returns the commands of path data, in order. */
    static List<Command> commands(String d) {
        List<Command> commands = new ArrayList<>();
        for (int at = 0; at < d.length(); ) {
            char c = d.charAt(at);
            int end = at + 1;
            if (Character.isLetter(c)) {
                commands.add(new Command(c, new ArrayList<>()));
            } else if (beginsNumber(c)) {
                end = numberEnd(d, at);
                commands.get(commands.size() - 1).numbers().add(number(d, at, end));
            }
            at = end;
        }
        return commands;
    }

    /** Tells whether a number may begin with that character. */
    static boolean beginsNumber(char c) {
        return c == '-' || c == '+' || c == '.' || (c >= '0' && c <= '9');
    }

    /** Returns where the number that begins at {@code at} ends: before a second point, a sign, or anything else. */
    static int numberEnd(String d, int at) {
        boolean point = d.charAt(at) == '.';
        int end = at + 1;
        while (end < d.length()) {
            char c = d.charAt(end);
            boolean first = c == '.' && !point;
            if (!first && (c < '0' || c > '9')) {
                return end;
            }
            point |= first;
            end++;
        }
        return end;
    }

    /** Returns a number of at most fifteen digits. */
    static double number(String d, int from, int to) {
        long digits = 0;
        long below = 1;
        boolean point = false;
        for (int at = from; at < to; at++) {
            char c = d.charAt(at);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
                below *= point ? 10 : 1;
            }
            point |= c == '.';
        }
        double size = (double) digits / below;
        return d.charAt(from) == '-' ? -size : size;
    }
}
