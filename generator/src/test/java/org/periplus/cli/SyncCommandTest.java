package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command opens what it is told to, says what is new, and says what is missing. */
class SyncCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void begin() throws IOException {
        write("periplus.yaml", "periplus: 1\ntitle: Trips\n");
        write("kpis/raw.csv", "day,score\n2026-09-01,41.6\n2026-10-01,42\n");
        write(
                "kpis/booked.yaml",
                "name: Booked\ntype: conversion\nsource:\n  jdbc: \"jdbc:duckdb:\"\n"
                        + "  query: SELECT day AS date, score AS value FROM 'kpis/raw.csv'\nreadings: booked.csv\n");
        write("kpis/booked.csv", "date,value\n2026-09-01,41.2\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Returns a folder with the driver of DuckDB, as a user would fill it. */
    private String drivers(Path parent) throws Exception {
        Path drivers = Files.createDirectory(parent.resolve("drivers"));
        Path archive = Path.of(DuckDBDriver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Files.copy(archive, drivers.resolve("duckdb.jar"));
        return drivers.toString();
    }

    @Test
    void whatIsNewAndChangedIsToldAndWritten(@TempDir Path elsewhere) throws Exception {
        String drivers = drivers(elsewhere);
        Prompt prompt = Prompt.run(folder, "sync", "--allow", "jdbc:duckdb:", "--drivers", drivers, "--dry-run");
        assertThat(prompt.exit()).isZero();
        assertThat(prompt.out())
                .isEqualTo("booked: 1 new reading (2026-10-01), 1 changed: 2026-09-01 41.2 -> 41.6; 0 as before"
                        + " (not written: kpis/booked.csv)\n");
        assertThat(folder.resolve("kpis/booked.csv")).hasContent("date,value\n2026-09-01,41.2");
        prompt = Prompt.run(folder, "sync", "booked", "--allow", "jdbc:duckdb:", "--drivers", drivers);
        assertThat(prompt.exit()).isZero();
        assertThat(folder.resolve("kpis/booked.csv")).hasContent("date,value\n2026-09-01,41.6\n2026-10-01,42");
    }

    @Test
    void withoutAnAllowanceTheAddressesAreListedAndNothingIsOpened() throws Exception {
        write(
                "kpis/sold.yaml",
                "name: Sold\ntype: custom\nsource: {jdbc: \"jdbc:postgresql://db.example/sales?sslmode=require\", query: SELECT 1}\n");
        Prompt prompt = Prompt.run(folder, "sync");
        assertThat(prompt.exit()).isEqualTo(2);
        assertThat(prompt.err())
                .contains("  jdbc:duckdb:\n  jdbc:postgresql://db.example/sales\n")
                .contains("Nothing was opened.");
    }

    @Test
    void aMissingDriverIsNamed(@TempDir Path elsewhere) throws Exception {
        write(
                "kpis/sold.yaml",
                "name: Sold\ntype: custom\nsource: {jdbc: \"jdbc:postgresql://db.example/sales\", query: SELECT 1}\n");
        Prompt prompt = Prompt.run(
                folder, "sync", "sold", "--allow", "jdbc:postgresql://db.example/", "--drivers", elsewhere.toString());
        assertThat(prompt.exit()).isEqualTo(2);
        assertThat(prompt.err())
                .contains("kpis/sold.yaml:3:")
                .contains("sold: there is no driver for jdbc:postgresql:")
                .contains("org.postgresql:postgresql:42.7.8");
    }

    @Test
    void aBadQueryIsAProblemOfTheContentAndDoesNotStopTheOthers(@TempDir Path elsewhere) throws Exception {
        write(
                "kpis/asked.yaml",
                "name: Asked\ntype: custom\nsource: {jdbc: \"jdbc:duckdb:\", query: SELECT nothing}\n");
        Prompt prompt = Prompt.run(folder, "sync", "--allow", "jdbc:duckdb:", "--drivers", drivers(elsewhere));
        assertThat(prompt.exit()).isEqualTo(1);
        assertThat(prompt.err()).contains("kpis/asked.yaml:3:").contains("the database refuses this query");
        assertThat(prompt.out()).contains("booked: 1 new reading");
    }

    @Test
    void aLoginInAnAddressIsRefusedAndNotPrinted() throws Exception {
        write(
                "kpis/sold.yaml",
                "name: Sold\ntype: custom\nsource: {jdbc: \"jdbc:postgresql://ada:hunter2@db.example/sales?password=hunter2\", query: SELECT 1}\n");
        Prompt prompt = Prompt.run(folder, "sync", "sold", "--allow", "jdbc:postgresql://db.example/");
        assertThat(prompt.exit()).isEqualTo(1);
        assertThat(prompt.err())
                .contains("a name or a password stands in this address")
                .contains("jdbc:postgresql://***********@")
                .doesNotContain("hunter2");
    }

    @Test
    void driversOfTheContentAreNotRun() throws Exception {
        Prompt prompt = Prompt.run(folder, "sync", "--allow", "jdbc:duckdb:", "--drivers", drivers(folder));
        assertThat(prompt.exit()).isEqualTo(2);
        assertThat(prompt.err()).contains("are not taken from the content folder");
    }

    @Test
    void wrongUsageIsToldAtOnce() {
        Prompt prompt = Prompt.run(folder, "sync", "bokked", "--allow", "jdbc:duckdb:");
        assertThat(prompt.exit()).isEqualTo(2);
        assertThat(prompt.err()).contains("There is no kpi bokked; did you mean booked?");
        prompt = Prompt.run(folder, "sync", "--allow", "jdbc:postgresql:");
        assertThat(prompt.exit()).isEqualTo(2);
        assertThat(prompt.err()).contains("with at least a host");
        prompt = Prompt.run(folder, "sync", "--timeout", "0");
        assertThat(prompt.exit()).isEqualTo(2);
    }

    @Test
    void theEventLogOfAJourneyIsCounted(@TempDir Path elsewhere) throws Exception {
        StringBuilder log = new StringBuilder("visit,what,moment\n");
        for (int i = 0; i < 12; i++) {
            log.append(i).append(",Search,2026-03-01 10:00:0").append(i % 10).append('\n');
            log.append(i).append(",Pay,2026-03-01 10:05:0").append(i % 10).append('\n');
        }
        log.append("99,Secret,2026-03-01 10:00:00\n");
        write("journeys/log.csv", log.toString());
        write(
                "journeys/buy.yaml",
                "name: Buy\nstages:\n  - id: shop\n    name: Shop\n    touchpoints:\n      - {id: look, name: Looks}\n"
                        + "observed:\n  # The shop's own log.\n  source:\n    jdbc: \"jdbc:duckdb:\"\n"
                        + "    query: SELECT visit AS case_id, what AS activity, moment AS at FROM 'journeys/log.csv'\n"
                        + "  steps:\n    Search: look\n");
        Prompt prompt = Prompt.run(
                folder, "sync", "--paths", "buy", "--allow", "jdbc:duckdb:", "--drivers", drivers(elsewhere));
        assertThat(prompt.err()).isEmpty();
        assertThat(prompt.exit()).isZero();
        assertThat(prompt.out()).startsWith("buy: 13 cases counted; journeys/buy-moves.csv, journeys/buy-paths.csv");
        assertThat(folder.resolve("journeys/buy-moves.csv"))
                .content()
                .contains("look,Pay,12,12,5 minutes,5 minutes\n")
                .doesNotContain("Secret");
        assertThat(folder.resolve("journeys/buy.yaml"))
                .content()
                .contains("  # The shop's own log.\n")
                .contains("cases: 13\n");
    }
}
