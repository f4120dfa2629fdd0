package org.periplus.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.periplus.SiteResult;
import org.periplus.publish.Published;
import org.periplus.timing.BuildStats;
import org.periplus.timing.StageTimes;
import org.periplus.timing.StatsJson;
import org.periplus.timing.StatsText;

/**
 * What a build took.
 *
 * @param times how long each stage took
 * @param result what came of it
 */
record Measured(StageTimes times, SiteResult result) {

    /** Returns it as a table. */
    String table() {
        return new StatsText().write(stats()).stripTrailing();
    }

    /** Writes it as JSON. */
    void write(Path file) throws IOException {
        new WrittenFile(file).write(new StatsJson().write(stats()).getBytes(StandardCharsets.UTF_8));
    }

    private BuildStats stats() {
        String version = Optional.ofNullable(SiteResult.class.getPackage().getImplementationVersion())
                .orElse("");
        Published done = result.published().orElse(new Published(0, 0, 0));
        return BuildStats.of(
                times,
                new BuildStats.Program(
                        version,
                        Runtime.version().toString(),
                        Runtime.getRuntime().availableProcessors()),
                outcome(),
                new BuildStats.Amounts(
                        result.pages(), result.files().size(), done.written(), done.unchanged(), done.removed()));
    }

    private BuildStats.Outcome outcome() {
        if (result.published().isEmpty()) {
            return BuildStats.Outcome.STOPPED;
        }
        return result.isUpToDate() ? BuildStats.Outcome.UP_TO_DATE : BuildStats.Outcome.PUBLISHED;
    }
}
