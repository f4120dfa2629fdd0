package org.periplus.usage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the script for the Z shell: one function a command, each a call of {@code _arguments}. */
final class ZshScript {

    private static final String BEGIN = """
            #compdef %1$s
            # Completion of %1$s for zsh; made by: %1$s completion zsh
            """;

    /** Read by the completion system on first use, or sourced: then it is made known at once. */
    private static final String END = """

            if [[ $funcstack[1] == _%1$s ]]; then
              _%1$s "$@"
            else
              compdef _%1$s %1$s
            fi
            """;

    private ZshScript() {}

    static String of(CommandUse program) {
        StringBuilder script = new StringBuilder(String.format(Locale.ROOT, BEGIN, program.name()));
        program.all().forEach(command -> script.append(function(command)));
        return script.append(String.format(Locale.ROOT, END, program.name())).toString();
    }

    private static String function(CommandUse command) {
        StringBuilder function = new StringBuilder();
        function.append("\n").append(nameOf(command)).append("() {\n");
        boolean branches = !command.commands().isEmpty();
        if (branches) {
            function.append("  local curcontext=$curcontext state line\n  typeset -A opt_args\n");
        }
        function.append("  _arguments -s").append(branches ? " -C" : "");
        Stream.concat(command.options().stream().flatMap(ZshScript::specs), rest(command))
                .forEach(spec -> function.append(" \\\n    ").append(spec));
        function.append("\n");
        if (branches) {
            function.append(choice(command));
        }
        return function.append("}\n").toString();
    }

    private static String choice(CommandUse command) {
        StringBuilder choice = new StringBuilder("  case $state in\n    command)\n      local -a commands=(");
        for (CommandUse below : command.commands()) {
            choice.append("\n        ").append(quoted(below.name() + ":" + below.summary()));
        }
        choice.append("\n      )\n      _describe command commands\n      ;;\n    rest)\n      case $line[1] in\n");
        for (CommandUse below : command.commands()) {
            choice.append("        ")
                    .append(below.name())
                    .append(") ")
                    .append(nameOf(below))
                    .append(" ;;\n");
        }
        return choice.append("      esac\n      ;;\n  esac\n").toString();
    }

    /** Returns one specification a name; each name excludes the others, unless the option may be repeated. */
    private static Stream<String> specs(OptionUse option) {
        String others = option.repeatable() ? "*" : "(" + String.join(" ", option.names()) + ")";
        return option.names().stream().map(name -> {
            String joint = option.value().isEmpty() ? "" : name.startsWith("--") ? "=" : "+";
            String value = option.value().map(ZshScript::action).orElse("");
            return quoted(others + name + joint + "[" + bracketed(CommandUse.firstSentence(option.description())) + "]"
                    + value);
        });
    }

    private static Stream<String> rest(CommandUse command) {
        if (!command.commands().isEmpty()) {
            return Stream.of("'1: :->command'", "'*:: :->rest'");
        }
        return command.arguments().stream()
                .map(argument -> quoted(
                        (argument.repeatable() ? "*" : argument.required() ? "" : ":") + action(argument.value())));
    }

    private static String action(ValueUse value) {
        String action = switch (value.kind()) {
            case WORD -> "(" + words(value.words()) + ")";
            case FILE -> "_files";
            case FOLDER -> "_files -/";
            case ANYTHING -> " ";
        };
        return ":" + value.plainLabel() + ":" + action;
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> word.replaceAll("[^\\w.-]", "\\\\$0")).collect(Collectors.joining(" "));
    }

    private static String nameOf(CommandUse command) {
        return "_" + command.page();
    }

    private static String bracketed(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
