package org.periplus.exchange.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.exchange.ObservedPaths;
import org.periplus.exchange.TextChange;
import org.periplus.exchange.log.CsvEvents.Columns;

/** The counts of the sample's booking come from the import of a made-up log. */
class SampleTapsTest {

    private static final Path ATLAS = Path.of("../sample-site/atlas");

    @Test
    void theTablesOfTheSampleAreWhatTheImportGives(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("taps.csv");
        Files.writeString(log, MadeUpTaps.table(4_000));
        LogImport imported = new LogImport(ATLAS, "booking", LogLimits.usual());
        imported.tables(List.of(log), new Columns("session", "screen", "at"), ',', Moments.iso());
        LogImport.Result result = imported.result(ObservedPaths.FEWEST, 12, Optional.empty());
        if (Boolean.getBoolean("periplus.rewrite")) {
            for (TextChange change : result.changes()) {
                Files.writeString(ATLAS.resolve(change.path()), change.after(), StandardCharsets.UTF_8);
            }
        } else {
            assertThat(result.changes()).isEmpty();
        }
        assertThat(result.counts().cases()).isEqualTo(4_000);
        assertThat(result.problems()).isEmpty();
    }
}
