package org.periplus.usage;

import java.util.List;
import java.util.stream.Stream;

/**
 * A command and how it is called. Immutable.
 *
 * @param path the words that call it, the program first
 * @param description what it does, in sentences
 * @param options its options, in the order of its help
 * @param arguments what is written behind the options, in order
 * @param commands the commands below it, in order
 */
public record CommandUse(
        List<String> path,
        String description,
        List<OptionUse> options,
        List<ArgumentUse> arguments,
        List<CommandUse> commands) {

    /** Takes copies of the lists; the path has at least one word. */
    public CommandUse {
        path = List.copyOf(path);
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
        commands = List.copyOf(commands);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("A command has a name");
        }
    }

    /** Returns the last word of the path, such as {@code csv}. */
    public String name() {
        return path.get(path.size() - 1);
    }

    /** Returns the whole path, such as {@code periplus import csv}. */
    public String title() {
        return String.join(" ", path);
    }

    /** Returns the name of its manual page, such as {@code periplus-import-csv}. */
    public String page() {
        return String.join("-", path);
    }

    /** Returns this command and all below it, each before those below it. */
    public Stream<CommandUse> all() {
        return Stream.concat(Stream.of(this), commands.stream().flatMap(CommandUse::all));
    }

    /** Returns the first sentence of the description without its full stop, for lists. */
    public String summary() {
        return firstSentence(description);
    }

    static String firstSentence(String text) {
        int end = text.indexOf(". ");
        String first = end < 0 ? text : text.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
