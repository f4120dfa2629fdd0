package org.periplus.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.sync.SyncReport.Reason;
import org.periplus.sync.SyncReport.Refused;

/** DuckDB reads the files it is meant to read, and no others. */
class DuckSyncTest {

    private static final String DAILY =
            "SELECT day AS date, avg(score) AS value, count(*) AS n FROM 'kpis/raw.csv' GROUP BY day";

    @TempDir
    Path folder;

    private Content content;

    @BeforeEach
    void begin() throws Exception {
        content = Content.in(folder);
        content.write(
                "kpis/raw.csv", "day,score\n2026-09-01,1\n2026-09-01,2\n2026-09-01,2\n2026-10-01,4\n2026-11-01,\n");
    }

    @Test
    void aFileOfTheContentIsQueried() throws Exception {
        content.kpi("booked", "jdbc:duckdb:", DAILY);
        SyncReport.Fetched fetched = Content.fetched(content.sync());
        assertThat(fetched.without()).isEqualTo(1);
        assertThat(content.read("kpis/booked.csv"))
                .isEqualTo("date,value,n\n2026-09-01,1.66666666667,3\n2026-10-01,4,1\n");
    }

    @Test
    void nothingNewLeavesTheFileAlone() throws Exception {
        content.kpi("booked", "jdbc:duckdb:", DAILY);
        content.sync();
        content.write("kpis/booked.csv", content.read("kpis/booked.csv").replace("2026-10-01,4,1", "2026-10-01,4.0,1"));
        String before = content.read("kpis/booked.csv") + content.read("kpis/booked.yaml");
        SyncReport.Fetched fetched = Content.fetched(content.sync());
        assertThat(fetched.same()).isEqualTo(2);
        assertThat(content.read("kpis/booked.csv") + content.read("kpis/booked.yaml"))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT '2026-01-01' AS date, 1 AS value, content AS note FROM read_text('SECRET')",
                "SELECT '2026-01-01' AS date, 1 AS value, content AS note FROM read_text('kpis/link.csv')",
                "SELECT '2026-01-01' AS date, 1 AS value FROM read_text('kpis/../../secret.txt')",
                "SELECT '2026-01-01' AS date, 1 AS value FROM glob('/*')",
                "SELECT '2026-01-01' AS date, 1 AS value FROM read_csv('http://localhost:1/x.csv')",
                "SELECT '2026-01-01' AS date, 1 AS value FROM duckdb_secrets()",
                "SELECT '2026-01-01' AS date, 1 AS value FROM query('COPY (SELECT 1) TO ''SECRET''')",
                "SELECT '2026-01-01' AS date, getenv('HOME') AS value",
                "SELECT 1) q LIMIT 1) TO 'SECRET' --",
            })
    void noOtherFileIsReadOrWritten(String query) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden");
        Files.createSymbolicLink(content.root().resolve("kpis/link.csv"), secret);
        content.kpi("booked", "jdbc:duckdb:", query.replace("SECRET", secret.toString()));
        Refused refused = (Refused) content.sync();
        assertThat(refused.reason()).isEqualTo(Reason.CONTENT);
        assertThat(refused.problem().message()).contains("refuses this query").doesNotContain("hidden");
        assertThat(secret).hasContent("hidden");
    }

    @Test
    void aDatabaseFileOfTheCallerIsOpenedForReading() throws Exception {
        Path warehouse = Files.createDirectory(folder.resolve("warehouse"));
        Path file = warehouse.resolve("trips.duckdb");
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE figures AS SELECT DATE '2026-09-01' AS date, 41.6 AS value");
        }
        content.kpi("booked", "jdbc:duckdb:../warehouse/trips.duckdb", "SELECT * FROM figures");
        assertThat(Content.refused(content.sync(content.request(Map.of(), "jdbc:duckdb:"))))
                .contains("is not allowed to be opened");
        assertThat(Content.refused(content.sync(content.request(Map.of(), "jdbc:duckdb:" + warehouse + "/other"))))
                .contains("is not allowed to be opened");
        List<SyncReport.Outcome> outcomes = content.sync(content.request(Map.of(), "jdbc:duckdb:" + warehouse));
        assertThat(Content.fetched(outcomes.get(0)).added()).containsExactly("2026-09-01");
    }

    @Test
    void theFilesOfAFolderOfTheCallerAreQueriedTogether() throws Exception {
        Path exports = Files.createDirectory(folder.resolve("exports"));
        Files.writeString(exports.resolve("a.csv"), "date,value\n2026-09-01,1\n");
        Files.writeString(exports.resolve("b.csv"), "date,value\n2026-10-01,2\n");
        content.kpi("booked", "jdbc:duckdb:../exports", "SELECT * FROM read_csv(getvariable('folder') || '*.csv')");
        List<SyncReport.Outcome> outcomes = content.sync(content.request(Map.of(), "jdbc:duckdb:" + exports));
        assertThat(Content.fetched(outcomes.get(0)).added()).containsExactly("2026-09-01", "2026-10-01");
    }

    @Test
    void aFolderThatHoldsTheContentIsNotOpened() throws Exception {
        content.kpi("booked", "jdbc:duckdb:" + folder, "SELECT 1 AS value");
        assertThat(Content.refused(content.sync(content.request(Map.of(), "jdbc:duckdb:" + folder))))
                .contains("a folder of the content is not opened");
    }

    @Test
    void tooManyRowsAreRefused() throws Exception {
        content.kpi(
                "booked",
                "jdbc:duckdb:",
                "SELECT DATE '2000-01-01' + CAST(range AS int) AS date, 1 AS value FROM range(10001)");
        assertThat(Content.refused(List.of(content.sync()))).contains("more than 10000 rows");
    }
}
