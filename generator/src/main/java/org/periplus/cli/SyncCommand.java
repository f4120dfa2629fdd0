package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.sync.Allowance;
import org.periplus.sync.Drivers;
import org.periplus.sync.Sync;
import org.periplus.sync.SyncLimits;
import org.periplus.sync.SyncReport;
import org.periplus.sync.SyncReport.Outcome;
import org.periplus.sync.SyncReport.Reason;
import org.periplus.sync.SyncReport.Refused;
import org.periplus.sync.SyncRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches figures from databases into the content. */
@Command(
        name = "sync",
        description = "Fetch figures from databases into the content, as CSV files that can be reviewed.",
        footer = {
            "",
            "Only what --allow or PERIPLUS_SYNC_ALLOW names is opened. Names and passwords come from",
            "PERIPLUS_DB_USER and PERIPLUS_DB_PASSWORD; for --allow sales=jdbc:... from",
            "PERIPLUS_DB_SALES_USER and PERIPLUS_DB_SALES_PASSWORD.",
            "",
            "Example: periplus sync --allow jdbc:postgresql://db.example/sales",
        })
final class SyncCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "KPI",
            arity = "0..*",
            description = "KPIs; all that have a database as their source by default.")
    private List<String> kpis = new ArrayList<>();

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(
            names = "--paths",
            paramLabel = "JOURNEY",
            description = "Count the event log of this journey; may be given several times.")
    private List<String> journeys = new ArrayList<>();

    @Option(
            names = "--allow",
            paramLabel = "[NAME=]PREFIX",
            description =
                    "Addresses that may be opened: how they begin, at least up to the host; may be given several times.")
    private List<String> allowed = new ArrayList<>();

    @Option(
            names = "--drivers",
            paramLabel = "DIR",
            description =
                    "The folder with the drivers' archives; by default PERIPLUS_DRIVERS, or drivers beside the program,"
                            + " or periplus/drivers in the user's folder for settings.")
    private @Nullable Path drivers;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long one query may take; 120 by default.")
    private long timeout = SyncLimits.USUAL.time().toSeconds();

    @Option(
            names = "--max-rows",
            paramLabel = "ROWS",
            description = "How many rows one query may give; 10000 by default.")
    private int maxRows = SyncLimits.USUAL.rows();

    @Option(names = "--dry-run", description = "Tell what would change, and write nothing.")
    private boolean dryRun;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    SyncCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = source.site(terminal);
        SyncRequest request =
                new SyncRequest(folder, kpis, journeys, allowances(), terminal.environment(), limits(), dryRun);
        try (Drivers found = found(folder)) {
            Sync sync = new Sync(request, found);
            if (!sync.unknown().isEmpty()) {
                throw new UsageException(String.join("; ", sync.unknown()));
            }
            if (sync.isIdle()) {
                terminal.out().println("No KPI has a database as its source; nothing to fetch.");
                return ExitStatus.DONE;
            }
            if (request.allowances().isEmpty() && !sync.notAllowed().isEmpty()) {
                return ask(sync.notAllowed());
            }
            return told(folder, sync.run());
        }
    }

    private List<Allowance> allowances() {
        try {
            List<Allowance> all =
                    new ArrayList<>(allowed.stream().map(Allowance::of).toList());
            all.addAll(Allowance.all(terminal.environment().getOrDefault("PERIPLUS_SYNC_ALLOW", "")));
            return all;
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()));
        }
    }

    private SyncLimits limits() {
        try {
            return new SyncLimits(Duration.ofSeconds(timeout), maxRows);
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()));
        }
    }

    private Drivers found(Path content) throws IOException {
        Optional<Path> folder = driverFolder(content);
        return folder.isPresent() ? Drivers.in(folder.get()) : Drivers.of(List.of());
    }

    /** Returns the folder of the drivers, if anything says where it is; throws {@link UsageException} for one within the content, which anybody may change. */
    private Optional<Path> driverFolder(Path content) throws IOException {
        Optional<Path> given = Optional.ofNullable(drivers)
                .map(path -> terminal.folder().resolve(path).normalize());
        Optional<Path> folder = given.or(terminal::drivers);
        boolean exists = folder.filter(Files::isDirectory).isPresent();
        boolean isNamed = given.isPresent()
                || !terminal.environment().getOrDefault("PERIPLUS_DRIVERS", "").isEmpty();
        if (isNamed && !exists) {
            throw new UsageException("There is no folder of drivers " + folder.get());
        }
        if (exists && folder.get().toRealPath().startsWith(content.toRealPath())) {
            throw new UsageException(
                    "Drivers are programs, and are not taken from the content folder; keep them elsewhere");
        }
        return folder;
    }

    private int ask(List<String> addresses) {
        terminal.err().println("The content asks for these addresses to be opened:");
        addresses.forEach(address -> terminal.err().println("  " + address));
        terminal.err()
                .println("Nothing was opened. If you trust them and the queries, name them with --allow or"
                        + " PERIPLUS_SYNC_ALLOW.");
        return ExitStatus.USAGE;
    }

    private int told(Path folder, SyncReport report) {
        Telling telling = new Telling(terminal);
        List<Diagnostic> problems = new ArrayList<>();
        for (Outcome outcome : report.outcomes()) {
            if (outcome instanceof Refused refused) {
                problems.add(refused.problem());
            } else {
                terminal.out().println(new SyncWords(dryRun).line(outcome, telling, folder));
            }
        }
        terminal.out().flush();
        if (!problems.isEmpty()) {
            terminal.err().print(telling.problems(folder, problems, report.excerpts()));
        }
        return status(report);
    }

    private static int status(SyncReport report) {
        if (has(report, Reason.OUTSIDE)) {
            return ExitStatus.FAILURE;
        }
        if (has(report, Reason.CONTENT)) {
            return ExitStatus.PROBLEMS;
        }
        return has(report, Reason.USAGE) ? ExitStatus.USAGE : ExitStatus.DONE;
    }

    private static boolean has(SyncReport report, Reason reason) {
        return report.outcomes().stream()
                .anyMatch(outcome -> outcome instanceof Refused refused && refused.reason() == reason);
    }
}
