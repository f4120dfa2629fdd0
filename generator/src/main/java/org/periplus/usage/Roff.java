package org.periplus.usage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text in the macros of {@code man(7)}, in which nothing written is taken for a command. Not safe for use by several threads. */
final class Roff {

    private final StringBuilder text = new StringBuilder();

    /** Writes a macro with its arguments. */
    Roff macro(String name, String... arguments) {
        text.append('.').append(name);
        for (String argument : arguments) {
            text.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        text.append('\n');
        return this;
    }

    /** Writes running text. */
    Roff line(String words) {
        String escaped = escaped(words);
        text.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "")
                .append(escaped)
                .append('\n');
        return this;
    }

    /** Writes paragraphs of running text. */
    Roff paragraphs(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                macro("PP");
            }
            line(paragraphs.get(i));
        }
        return this;
    }

    /** Begins an entry of a list with a word to be typed. */
    Roff term(String word) {
        macro("TP");
        text.append("\\fB").append(literal(word)).append("\\fR\n");
        return this;
    }

    /** Begins an entry of a list with a word that stands for another. */
    Roff label(String word) {
        macro("TP");
        text.append("\\fI").append(literal(word)).append("\\fR\n");
        return this;
    }

    /** Begins an entry of a list with all names of an option and its value. */
    Roff option(OptionUse option) {
        macro("TP");
        String names = option.names().stream()
                .map(name -> "\\fB" + literal(name) + "\\fR")
                .collect(Collectors.joining(", "));
        text.append(names).append(value(option)).append('\n');
        return this;
    }

    /** Writes how a command is called: the options it asks for, and the arguments. */
    Roff synopsis(CommandUse command) {
        Stream<String> asked = command.options().stream()
                .filter(OptionUse::required)
                .map(option -> "\\fB" + literal(option.name()) + "\\fR" + value(option));
        Stream<String> rest = command.commands().isEmpty()
                ? command.arguments().stream().map(Roff::argument)
                : Stream.of("\\fICOMMAND\\fR");
        String parts = Stream.of(Stream.of("[\\fIOPTION\\fR]..."), asked, rest)
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
        text.append("\\fB")
                .append(literal(command.title()))
                .append("\\fR ")
                .append(parts)
                .append('\n');
        return this;
    }

    /** Writes the names of other pages of section 1. */
    Roff references(List<String> pages) {
        text.append(pages.stream()
                        .map(page -> "\\fB" + literal(page) + "\\fR(1)")
                        .collect(Collectors.joining(",\n")))
                .append('\n');
        return this;
    }

    /** Returns all that was written. */
    String text() {
        return text.toString();
    }

    private static String argument(ArgumentUse argument) {
        String word = "\\fI" + literal(argument.value().label()) + "\\fR" + (argument.repeatable() ? "..." : "");
        return argument.required() ? word : "[" + word + "]";
    }

    private static String value(OptionUse option) {
        return option.value()
                .map(value -> " \\fI" + literal(value.label()) + "\\fR")
                .orElse("");
    }

    /** Dashes that are typed stay dashes, so that they can be copied. */
    private static String literal(String words) {
        return escaped(words).replace("-", "\\-");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\e");
    }
}
