package org.periplus.usage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the script for bash, in what its oldest living version, 3.2 of macOS, understands. */
final class BashScript {

    private static final String BEGIN = """
            # Completion of %1$s for bash; made by: %1$s completion bash

            __%1$s_offer() {
              local line
              while IFS= read -r line; do
                COMPREPLY+=("$line")
              done < <(compgen "$@" -- "$current")
            }

            _%1$s() {
              local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=%1$s index
              COMPREPLY=()
              # In --name=value the sign is a word of its own.
              if [[ $current == = ]]; then
                current=
              elif [[ $previous == = ]]; then
                previous=${COMP_WORDS[COMP_CWORD - 2]}
              fi
              for ((index = 1; index < COMP_CWORD; index++)); do
                case "$command ${COMP_WORDS[index]}" in
                  %2$s) command="$command ${COMP_WORDS[index]}" ;;
                esac
              done
              case $command in
            """;

    private static final String END = """
              esac
            }

            complete -o default -F _%1$s %1$s
            """;

    private BashScript() {}

    static String of(CommandUse program) {
        String paths = program.all()
                .skip(1)
                .map(command -> "'" + command.title() + "'")
                .collect(Collectors.joining(" | "));
        StringBuilder script = new StringBuilder(String.format(Locale.ROOT, BEGIN, program.name(), paths));
        program.all().forEach(command -> script.append(branch(command, program.name())));
        return script.append(String.format(Locale.ROOT, END, program.name())).toString();
    }

    private static String branch(CommandUse command, String program) {
        StringBuilder branch = new StringBuilder();
        branch.append("    '").append(command.title()).append("')\n");
        List<OptionUse> valued = command.options().stream()
                .filter(option -> option.value().isPresent())
                .toList();
        if (!valued.isEmpty()) {
            branch.append("      case $previous in\n");
            for (OptionUse option : valued) {
                branch.append("        ")
                        .append(String.join(" | ", option.names()))
                        .append(") ");
                option.value().stream()
                        .flatMap(value -> offer(value, program).stream())
                        .forEach(statement -> branch.append(statement).append("; "));
                branch.append("return ;;\n");
            }
            branch.append("      esac\n");
        }
        branch.append("      if [[ $current == -* ]]; then\n        __")
                .append(program)
                .append("_offer -W '")
                .append(words(command.options().stream().flatMap(option -> option.names().stream())))
                .append("'\n        return\n      fi\n");
        return branch.append(rest(command, program)).append("      ;;\n").toString();
    }

    private static String rest(CommandUse command, String program) {
        if (!command.commands().isEmpty()) {
            String names = words(command.commands().stream().map(CommandUse::name));
            return "      __" + program + "_offer -W '" + names + "'\n";
        }
        return command.arguments().stream()
                .flatMap(argument -> offer(argument.value(), program).stream())
                .distinct()
                .map(statement -> "      " + statement + "\n")
                .collect(Collectors.joining());
    }

    /** Returns the statements that offer values; files need none, because bash completes them where nothing is offered. */
    private static List<String> offer(ValueUse value, String program) {
        return switch (value.kind()) {
            case WORD -> List.of("__" + program + "_offer -W '" + words(value.words().stream()) + "'");
            case FOLDER -> List.of("compopt -o filenames 2>/dev/null", "__" + program + "_offer -d");
            case FILE, ANYTHING -> List.of();
        };
    }

    private static String words(Stream<String> words) {
        return words.map(word -> word.replace("'", "")).collect(Collectors.joining(" "));
    }
}
