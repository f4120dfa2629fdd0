package org.periplus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.publish.Published;
import org.periplus.timing.BuildStats;
import org.periplus.timing.BuildStats.Outcome;
import org.periplus.timing.StageTimes;
import org.periplus.timing.StatsJson;
import org.periplus.timing.StatsText;
import picocli.CommandLine.Option;

/** The options that have a build tell what it took. */
final class StatsOptions {

    @Option(names = "--stats", description = "Tell how long each stage took, as a table on standard error.")
    private boolean table;

    @Option(
            names = "--stats-json",
            paramLabel = "FILE",
            description = "Write how long each stage took as JSON; not into the output folder.")
    private @Nullable Path json;

    /** Returns what measures a build, by the clock of the terminal. */
    StageTimes begin(Terminal terminal) {
        return new StageTimes(terminal.nanos(), table || json != null);
    }

    /** Refuses a file that would lie in the site; throws {@link UsageException}. */
    void check(Terminal terminal, SiteRequest request) {
        if (json != null && file(terminal, json).startsWith(request.output())) {
            throw new UsageException("--stats-json names a file in the site; choose a place outside of "
                    + request.output() + ", which holds nothing but the site");
        }
    }

    /** Tells what a build took, as far as it is asked for. */
    void tell(Terminal terminal, StageTimes times, SiteResult result) throws IOException {
        if (!table && json == null) {
            return;
        }
        BuildStats stats = BuildStats.of(times, program(), outcome(result), amounts(result));
        if (table) {
            terminal.err().print(new StatsText().write(stats));
        }
        if (json != null) {
            Path file = file(terminal, json);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, new StatsJson().write(stats), StandardCharsets.UTF_8);
        }
    }

    private static Path file(Terminal terminal, Path named) {
        return terminal.folder().resolve(named).normalize();
    }

    private static BuildStats.Program program() {
        String version = Optional.ofNullable(StatsOptions.class.getPackage().getImplementationVersion())
                .orElse("");
        return new BuildStats.Program(
                version, Runtime.version().toString(), Runtime.getRuntime().availableProcessors());
    }

    private static Outcome outcome(SiteResult result) {
        if (result.published().isEmpty()) {
            return Outcome.STOPPED;
        }
        return result.isUpToDate() ? Outcome.UP_TO_DATE : Outcome.PUBLISHED;
    }

    private static BuildStats.Amounts amounts(SiteResult result) {
        Published done = result.published().orElse(new Published(0, 0, 0));
        return new BuildStats.Amounts(
                result.pages(), result.files().size(), done.written(), done.unchanged(), done.removed());
    }
}
