package org.periplus.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.periplus.doctor.Examination;
import org.periplus.doctor.Surroundings;
import org.periplus.doctor.Surroundings.ClassArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at the installation, the cache, the repository and the content, and says why something is slow or incomplete. */
@Command(
        name = "doctor",
        description = "Say what is installed, and why something is slow or incomplete; change nothing.")
final class DoctorCommand implements Callable<Integer> {

    /** How the findings are told. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;

    private final Terminal terminal;

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Examination found = Examination.of(surroundings(source.folder(terminal)));
        terminal.out()
                .print(format == Format.JSON ? found.json() : new DoctorText(width(), terminal.colours()).of(found));
        return ExitStatus.DONE;
    }

    private int width() {
        try {
            int columns = Integer.parseInt(terminal.environment().getOrDefault("COLUMNS", ""));
            return Math.max(NARROWEST, Math.min(WIDEST, columns));
        } catch (NumberFormatException unknown) {
            return WIDEST;
        }
    }

    private Surroundings surroundings(Path folder) {
        Surroundings.Places places = new Surroundings.Places(
                folder,
                folder.resolve("site"),
                terminal.home(),
                terminal.installation(),
                terminal.cache(),
                terminal.drivers());
        return new Surroundings(places, machine(), terminal.environment(), terminal.colours(), terminal.interactive());
    }

    private static Surroundings.Machine machine() {
        return new Surroundings.Machine(
                Optional.ofNullable(DoctorCommand.class.getPackage().getImplementationVersion())
                        .orElse(""),
                Runtime.version() + " of " + System.getProperty("java.vendor", "an unknown maker"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory(),
                archive(),
                System.getProperty("sun.jnu.encoding", ""),
                ProcessHandle.current().info().user().orElse(""));
    }

    /** Tells from the options of this process what the launcher does with an archive of classes. */
    private static ClassArchive archive() {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if (options.stream().anyMatch(option -> option.startsWith("-XX:SharedArchiveFile="))) {
            return ClassArchive.USED;
        }
        if (options.stream().anyMatch(option -> option.startsWith("-XX:ArchiveClassesAtExit="))) {
            return ClassArchive.RECORDED;
        }
        Path java = Path.of(System.getProperty("java.home", ""));
        boolean isPossible = Files.isRegularFile(java.resolve("lib/server/classes.jsa"))
                || Files.isRegularFile(java.resolve("bin/server/classes.jsa"));
        return isPossible ? ClassArchive.NONE : ClassArchive.IMPOSSIBLE;
    }
}
