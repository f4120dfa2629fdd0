package org.periplus.usage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The manual pages of a program, one a command, in the macros of {@code man(7)}. Immutable and safe for use by several threads.
 *
 * @param program the program with all its commands
 * @param version what each page says of its version
 * @param closing sections at the end of the program's own page: their titles and their paragraphs, in order
 */
public record ManualPages(CommandUse program, String version, List<Section> closing) {

    /**
     * A section of a page.
     *
     * @param title its title, in capitals as is usual
     * @param paragraphs its text
     */
    public record Section(String title, List<String> paragraphs) {

        /** Takes a copy of the paragraphs. */
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Takes a copy of the sections. */
    public ManualPages {
        closing = List.copyOf(closing);
    }

    /** Returns the pages by their file names, such as {@code periplus-build.1}. */
    public Map<String, String> files() {
        return program.all()
                .collect(Collectors.toMap(
                        command -> command.page() + ".1", this::page, (one, other) -> one, TreeMap::new));
    }

    private String page(CommandUse command) {
        Roff page = new Roff();
        String title = command.page().toUpperCase(Locale.ROOT);
        page.macro("TH", title, "1", "", program.name() + " " + version, "User Commands");
        page.macro("SH", "NAME").line(command.page() + " - " + command.summary());
        page.macro("SH", "SYNOPSIS").synopsis(command);
        page.macro("SH", "DESCRIPTION").line(command.description());
        if (!command.commands().isEmpty()) {
            page.macro("SH", "COMMANDS");
            command.commands().forEach(below -> page.term(below.name()).line(below.summary() + "."));
        }
        if (!command.arguments().isEmpty()) {
            page.macro("SH", "ARGUMENTS");
            command.arguments().forEach(argument -> {
                page.label(argument.value().label()).line(argument.description());
                words(argument.value(), page);
            });
        }
        page.macro("SH", "OPTIONS");
        command.options().forEach(option -> {
            page.option(option).line(option.description());
            option.value().ifPresent(value -> words(value, page));
        });
        if (command.equals(program)) {
            for (Section section : closing) {
                page.macro("SH", section.title());
                page.paragraphs(section.paragraphs());
            }
        }
        return page.macro("SH", "SEE ALSO").references(others(command)).text();
    }

    private static void words(ValueUse value, Roff page) {
        if (value.kind() == ValueUse.Kind.WORD) {
            page.line("One of: " + String.join(", ", value.words()) + ".");
        }
    }

    /** Returns the page of the command above and those of the commands below. */
    private List<String> others(CommandUse command) {
        Stream<String> above = program.all()
                .filter(other -> other.commands().contains(command))
                .map(CommandUse::page);
        Stream<String> below = command.commands().stream().map(CommandUse::page);
        return Stream.concat(above, below).toList();
    }
}
