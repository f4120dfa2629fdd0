package org.periplus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.usage.ArgumentUse;
import org.periplus.usage.CommandUse;
import org.periplus.usage.OptionUse;
import org.periplus.usage.ValueUse;
import org.periplus.usage.ValueUse.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Reads from the commands how they are called. */
final class CommandsAsUsed {

    private CommandsAsUsed() {}

    /** Returns the program whose topmost command is {@code root}, without what its help hides. */
    static CommandUse of(CommandSpec root) {
        return of(root, List.of(root.name()));
    }

    private static CommandUse of(CommandSpec spec, List<String> path) {
        List<CommandUse> below = new ArrayList<>();
        for (CommandLine line : spec.subcommands().values()) {
            CommandSpec inner = line.getCommandSpec();
            if (!inner.usageMessage().hidden()) {
                List<String> innerPath = new ArrayList<>(path);
                innerPath.add(inner.name());
                below.add(of(inner, innerPath));
            }
        }
        return new CommandUse(
                path,
                text(spec.usageMessage().description()),
                spec.options().stream()
                        .filter(option -> !option.hidden())
                        .map(CommandsAsUsed::option)
                        .toList(),
                spec.positionalParameters().stream()
                        .filter(argument -> !argument.hidden())
                        .map(argument -> argument(argument, spec))
                        .toList(),
                below);
    }

    private static OptionUse option(OptionSpec option) {
        return new OptionUse(
                List.of(option.names()),
                option.arity().max() == 0 ? Optional.empty() : Optional.of(value(option, words(option))),
                option.required(),
                option.isMultiValue(),
                text(option.renderedDescription()));
    }

    private static ArgumentUse argument(PositionalParamSpec argument, CommandSpec spec) {
        boolean help = spec.userObject() instanceof CommandLine.HelpCommand;
        List<String> words = help ? List.copyOf(spec.parent().subcommands().keySet()) : words(argument);
        return new ArgumentUse(
                value(argument, words),
                argument.required(),
                argument.isMultiValue() && !help,
                text(argument.renderedDescription()));
    }

    private static List<String> words(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        Optional.ofNullable(argument.completionCandidates()).ifPresent(candidates -> candidates.forEach(words::add));
        return words;
    }

    private static ValueUse value(ArgSpec argument, List<String> words) {
        String label = argument.paramLabel();
        return new ValueUse(label, kind(argument, label, words), words);
    }

    private static Kind kind(ArgSpec argument, String label, List<String> words) {
        if (!words.isEmpty()) {
            return Kind.WORD;
        } else if (label.equals("DIR")) {
            return Kind.FOLDER;
        }
        boolean path = argument.auxiliaryTypes().length > 0 && argument.auxiliaryTypes()[0] == Path.class;
        return path || label.equals("FILE") ? Kind.FILE : Kind.ANYTHING;
    }

    private static String text(String[] lines) {
        return String.join(" ", lines)
                .replaceAll("%n|\\s+", " ")
                .replaceAll("@\\|\\w+ (.*?)\\|@", "$1")
                .strip();
    }
}
