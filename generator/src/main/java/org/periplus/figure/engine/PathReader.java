package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads path data of ours: every command of SVG, arc flags written apart from each other. Stateless; safe for use by several
 * threads.
 */
final class PathReader {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)");

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
        Matcher token = TOKEN.matcher(d);
        while (token.find()) {
            String text = token.group();
            if (Character.isLetter(text.charAt(0))) {
                commands.add(new Command(text.charAt(0), new ArrayList<>()));
            } else {
                commands.get(commands.size() - 1).numbers().add(Double.parseDouble(text));
            }
        }
        return commands;
    }
}
