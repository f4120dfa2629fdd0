package org.periplus.usage;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the script for PowerShell: tables of what may follow, and a block that reads the command line with them. */
final class PowerShellScript {

    private static final String BEGIN = """
            # Completion of %1$s for PowerShell; made by: %1$s completion powershell

            Register-ArgumentCompleter -Native -CommandName '%1$s', '%1$s.cmd' -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)

            """;

    /** Where nothing is given back, PowerShell completes files. */
    private static final String END = """

                $command = '%1$s'
                $previous = ''
                foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
                    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
                    $previous = $element.Extent.Text
                    if ($commands.ContainsKey("$command $previous")) { $command = "$command $previous" }
                }
                if ($values.ContainsKey("$command $previous")) {
                    $found = $values["$command $previous"]
                } elseif ($wordToComplete -like '-*') {
                    $found = $options[$command]
                } else {
                    $found = $commands[$command]
                }
                foreach ($entry in $found) {
                    $word, $tip = $entry -split '=', 2
                    if ($word -like "$wordToComplete*") {
                        if (-not $tip) { $tip = $word }
                        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $tip)
                    }
                }
            }
            """;

    private PowerShellScript() {}

    static String of(CommandUse program) {
        StringBuilder script = new StringBuilder(String.format(Locale.ROOT, BEGIN, program.name()));
        script.append(table(
                "commands",
                program.all()
                        .map(command -> entry(
                                command.title(),
                                Stream.concat(
                                        command.commands().stream().map(below -> pair(below.name(), below.summary())),
                                        command.arguments().stream()
                                                .flatMap(argument -> argument.value().words().stream())
                                                .map(PowerShellScript::quoted))))));
        script.append(table("options", program.all().map(PowerShellScript::options)));
        script.append(table("values", program.all().flatMap(PowerShellScript::values)));
        return script.append(String.format(Locale.ROOT, END, program.name())).toString();
    }

    private static String table(String name, Stream<String> entries) {
        return entries.map(entry -> "        " + entry + "\n")
                .collect(Collectors.joining("", "    $" + name + " = @{\n", "    }\n"));
    }

    private static String options(CommandUse command) {
        return entry(
                command.title(),
                command.options().stream()
                        .flatMap(option -> option.names().stream()
                                .map(name -> pair(name, CommandUse.firstSentence(option.description())))));
    }

    /** Returns an entry for each name of each option with a value; one without words leaves the value to PowerShell. */
    private static Stream<String> values(CommandUse command) {
        return command.options().stream()
                .flatMap(option -> option.value().stream()
                        .flatMap(value -> option.names().stream()
                                // Keys of a table are alike in either case, -v and -V among them.
                                .filter(name -> name.equals(name.toLowerCase(Locale.ROOT)))
                                .map(name -> entry(
                                        command.title() + " " + name,
                                        value.words().stream().map(PowerShellScript::quoted)))));
    }

    private static String entry(String key, Stream<String> elements) {
        return quoted(key) + " = @(" + elements.collect(Collectors.joining(", ")) + ")";
    }

    /** Returns a word and what to tell about it: lists of lists would fall apart where they have one element. */
    private static String pair(String word, String tip) {
        return quoted(word + "=" + tip);
    }

    /** PowerShell takes typographic quotes for quotes as well, so that they are doubled too. */
    private static String quoted(String text) {
        return "'" + text.replaceAll("['\u2018\u2019\u201a\u201b]", "$0$0") + "'";
    }
}
