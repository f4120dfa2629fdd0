package org.periplus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.periplus.usage.CommandUse;
import org.periplus.usage.ManualPages;
import org.periplus.usage.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script with which a shell completes this program. */
@Command(name = "completion", description = "Print the script with which a shell completes commands and options.")
final class CompletionCommand implements Callable<Integer> {

    private static final List<ManualPages.Section> CLOSING = List.of(
            new ManualPages.Section(
                    "EXIT STATUS",
                    List.of("0: done. 1: the content has problems. 2: wrong usage. 3: an I/O or internal failure.")),
            new ManualPages.Section(
                    "ENVIRONMENT",
                    List.of(
                            "JAVA_HOME: the Java to run with, 17 or newer; the first java of the PATH by default. A package"
                                    + " with its own Java uses that one.",
                            "PERIPLUS_JAVA_OPTS: more options for Java, separated by spaces, such as -Xmx4g.",
                            "SOURCE_DATE_EPOCH: the day to tell a site for, in seconds since 1970; --as-of wins.",
                            "XDG_CACHE_HOME: the folder for what is costly to make again; ~/.cache by default.",
                            "NO_COLOR: no colours and no progress, if set.")),
            new ManualPages.Section(
                    "FILES", List.of("periplus.yaml: the settings of a site, at the top of its content folder.")));

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "SHELL",
            completionCandidates = Candidates.Shells.class,
            description = "bash, zsh, fish or powershell.")
    private @Nullable String shell;

    @Option(
            names = "--share",
            paramLabel = "DIR",
            description =
                    "Write the scripts of all shells and the manual pages below this folder, in the places of /usr/share.")
    private @Nullable Path share;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CommandUse program = CommandsAsUsed.of(spec.root());
        if (share != null) {
            write(terminal.folder().resolve(share), files(program));
        } else {
            terminal.out().print(shell().script(program));
        }
        return ExitStatus.DONE;
    }

    private Shell shell() {
        String given = Optional.ofNullable(shell).orElse("");
        return Arrays.stream(Shell.values())
                .filter(one -> one.word().equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new UsageException("name the shell: "
                        + String.join(
                                ", ",
                                Arrays.stream(Shell.values()).map(Shell::word).toList())));
    }

    /** Returns the scripts and the manual pages by their places. */
    private static Map<String, String> files(CommandUse program) {
        Map<String, String> files = new TreeMap<>();
        for (Shell shell : Shell.values()) {
            files.put(shell.place(program), shell.script(program));
        }
        new ManualPages(program, VersionCommand.version(), CLOSING)
                .files()
                .forEach((name, page) -> files.put("man/man1/" + name, page));
        return files;
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
