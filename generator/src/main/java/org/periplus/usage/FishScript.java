package org.periplus.usage;

import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the script for fish: one line a command, option or argument, each for the command that stands before the cursor. */
final class FishScript {

    private static final String BEGIN = """
            # Completion of %1$s for fish; made by: %1$s completion fish

            # The command before the cursor, or whether it is the one given.
            function __%1$s_command
                set -l command %1$s
                for word in (commandline -opc)[2..-1]
                    switch "$command $word"
                        case %2$s
                            set command "$command $word"
                    end
                end
                test "$command" = "$argv"
            end

            complete -c %1$s -f
            """;

    private FishScript() {}

    static String of(CommandUse program) {
        String paths =
                program.all().skip(1).map(command -> quoted(command.title())).collect(Collectors.joining(" "));
        StringBuilder script = new StringBuilder(String.format(Locale.ROOT, BEGIN, program.name(), paths));
        program.all().forEach(command -> append(command, program, script));
        return script.toString();
    }

    private static void append(CommandUse command, CommandUse program, StringBuilder script) {
        String line = "complete -c " + program.name() + " -n "
                + quoted("__" + program.name() + "_command " + command.title());
        script.append("\n");
        for (CommandUse below : command.commands()) {
            script.append(line).append(" -a ").append(below.name());
            script.append(" -d ").append(quoted(below.summary())).append("\n");
        }
        for (OptionUse option : command.options()) {
            script.append(line);
            option.names().forEach(name -> script.append(named(name)));
            option.value().ifPresent(value -> script.append(value(value)));
            script.append(" -d ")
                    .append(quoted(CommandUse.firstSentence(option.description())))
                    .append("\n");
        }
        command.arguments().stream()
                .map(argument -> argument(argument.value()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .forEach(words -> script.append(line).append(words).append("\n"));
    }

    private static String named(String name) {
        return name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1);
    }

    private static String value(ValueUse value) {
        return switch (value.kind()) {
            case WORD, FOLDER -> " -x" + argument(value);
            case FILE -> " -r -F";
            case ANYTHING -> " -x";
        };
    }

    private static String argument(ValueUse value) {
        return switch (value.kind()) {
            case WORD -> " -a " + quoted(String.join(" ", value.words()));
            case FOLDER -> " -a '(__fish_complete_directories)'";
            case FILE -> " -F";
            case ANYTHING -> "";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
