package org.periplus.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.sync.SyncReport.Change;
import org.periplus.sync.SyncReport.Reason;
import org.periplus.sync.SyncReport.Refused;

/** What is written into the content, and what is rather left alone. */
class FigureTargetTest {

    private static final String ONE = "SELECT DATE '2026-09-01' AS date, 41.6 AS value";

    @TempDir
    Path folder;

    private Content content;

    @BeforeEach
    void begin() throws Exception {
        content = Content.in(folder);
    }

    @Test
    void aDefinitionInCanonicalFormStaysInIt() throws Exception {
        content.write(
                "kpis/booked.yaml",
                "# Ours.\n\nname: Booked\ntype: conversion\nsource: {jdbc: \"jdbc:duckdb:\", query: \"" + ONE
                        + "\"}  # nightly\ntarget: 50\nowner: x-team\n");
        Content.fetched(content.sync());
        assertThat(content.read("kpis/booked.yaml"))
                .isEqualTo("# Ours.\n\nname: Booked\ntype: conversion\nsource: {jdbc: \"jdbc:duckdb:\", query: \"" + ONE
                        + "\"}  # nightly\ntarget: 50\nreadings: booked.csv\nowner: x-team\n");
    }

    @Test
    void anEntryInAFileOfSeveralIsTheOneThatIsChanged() throws Exception {
        content.write(
                "kpis.yaml",
                "other:\n  name: Other\n  type: nps\nbooked:\n  name: Booked\n  type: conversion\n  # Remark.\n  source:\n"
                        + "    jdbc: \"jdbc:duckdb:\"\n    query: " + ONE + "\n");
        Files.createDirectories(content.root().resolve("kpis"));
        Content.fetched(content.sync());
        assertThat(content.read("kpis.yaml"))
                .startsWith("other:\n  name: Other\n  type: nps\nbooked:\n")
                .contains("  readings: booked.csv\n");
        assertThat(content.read("kpis/booked.csv")).isEqualTo("date,value\n2026-09-01,41.6\n");
    }

    @Test
    void frontMatterIsChangedAboveItsText() throws Exception {
        content.write(
                "kpis/booked.md",
                "---\r\nname: Booked\r\ntype: conversion\r\nsource:\r\n  jdbc: \"jdbc:duckdb:\"\r\n  query: " + ONE
                        + "\r\n---\r\nText.\r\n");
        Content.fetched(content.sync());
        assertThat(content.read("kpis/booked.md"))
                .isEqualTo(
                        "---\r\nname: Booked\r\ntype: conversion\r\nreadings: booked.csv\r\nsource:\r\n  jdbc: \"jdbc:duckdb:\"\r\n"
                                + "  query: " + ONE + "\r\n---\r\nText.\r\n");
    }

    @Test
    void olderRowsAndRemarksStay() throws Exception {
        content.kpi(
                "booked",
                "jdbc:duckdb:",
                "SELECT * FROM (VALUES (DATE '2026-09-01', 41.6, ''), (DATE '2026-08-01', 40, 'Mira Hansen'))"
                        + " f(date, value, persona)");
        content.write("kpis/booked.yaml", content.read("kpis/booked.yaml") + "readings: figures.csv\n");
        content.write(
                "kpis/figures.csv",
                "\ufeffdate,value,n,note,persona\r\n2026-09-01,41.2,400,\"Strike, two days\",\r\n2025-01,30,,,Mira HANSEN\r\n2026-08-01,40.0,12,,mira\r\n");
        SyncReport.Fetched fetched = Content.fetched(content.sync());
        assertThat(fetched.changed()).containsExactly(new Change("2026-09-01", "value", "41.2", "41.6"));
        assertThat(fetched.same()).isEqualTo(1);
        assertThat(content.read("kpis/figures.csv"))
                .isEqualTo("date,value,n,note,persona\n2025-01,30,,,Mira HANSEN\n2026-08-01,40.0,12,,mira\n"
                        + "2026-09-01,41.6,,\"Strike, two days\",\n");
    }

    @Test
    void aTableWithAWrongLineIsLeftAlone() throws Exception {
        String table = "date,value\n2026-13-01,1\n2026-08-01,40\n";
        content.kpi("booked", "jdbc:duckdb:", ONE)
                .write("kpis/booked.yaml", content.read("kpis/booked.yaml") + "readings: booked.csv\n");
        content.write("kpis/booked.csv", table);
        assertThat(Content.refused(List.of(content.sync())))
                .contains("has rows that cannot be read")
                .contains("kpis/booked.csv:2:1");
        assertThat(content.read("kpis/booked.csv")).isEqualTo(table);
    }

    @Test
    void aTableThatIsALinkIsNotWrittenThrough() throws Exception {
        Path elsewhere = Files.writeString(content.root().resolve("kpis.txt"), "date,value\n");
        content.kpi("booked", "jdbc:duckdb:", ONE)
                .write("kpis/booked.yaml", content.read("kpis/booked.yaml") + "readings: booked.csv\n");
        Files.createSymbolicLink(content.root().resolve("kpis/booked.csv"), elsewhere);
        assertThat(((Refused) content.sync()).reason()).isEqualTo(Reason.OUTSIDE);
        assertThat(elsewhere).hasContent("date,value");
    }

    @Test
    void readingsInTheDefinitionAndTablesOfOthersAreNotTouched() throws Exception {
        content.kpi("booked", "jdbc:duckdb:", ONE);
        String plain = content.read("kpis/booked.yaml");
        content.write("kpis/booked.yaml", plain + "readings: [{date: 2026-01-01, value: 1}]\n");
        assertThat(Content.refused(List.of(content.sync()))).contains("stand in the definition itself");
        content.write("kpis/booked.yaml", plain + "columns: {date: day}\n");
        assertThat(Content.refused(List.of(content.sync()))).contains("another program's form");
        content.write("kpis/booked.yaml", plain).write("kpis/booked.csv", "anything\n");
        assertThat(Content.refused(List.of(content.sync()))).contains("there is a file kpis/booked.csv already");
    }

    @Test
    void whatMakesNoSenseIsSaidWithTheRow() throws Exception {
        assertRefused("SELECT DATE '2026-09-01' AS date, 'many' AS value", "row 1 has the value \"many\"");
        assertRefused("SELECT DATE '2026-09-01' AS date, 'NaN'::double AS value", "row 1 has the value \"NaN\"");
        assertRefused("SELECT '1.9.2026' AS date, 1 AS value", "row 1 has the date \"1.9.2026\"");
        assertRefused(
                "SELECT TIMESTAMP '2026-09-01 23:00:00' AS date, 1 AS value", "of which the day depends on the zone");
        assertRefused(
                "SELECT DATE '2026-09-01' AS date, 1 AS value, 'dayly' AS segment",
                "row 1 names a segment that is none");
        assertRefused("SELECT DATE '2026-09-01' AS date, 1 AS value, 1.5 AS n", "row 1 has the n \"1.5\"");
        assertRefused("SELECT DATE '2026-09-01' AS date, 1 AS value, 'x' AS customer", "a column \"customer\"");
        assertRefused("SELECT DATE '2026-09-01' AS date, 1 AS amount", "a column \"amount\"");
        assertRefused("SELECT DATE '2026-09-01' AS date", "no column value");
        assertRefused("SELECT DATE '2026-09-01' AS date, range AS value FROM range(2)", "gives 2026-09-01 twice");
    }

    private void assertRefused(String query, String message) throws Exception {
        content.kpi("booked", "jdbc:duckdb:", query);
        Refused refused = (Refused) content.sync();
        assertThat(refused.problem().message()).contains(message);
        assertThat(refused.reason()).isEqualTo(Reason.CONTENT);
        assertThat(content.has("kpis/booked.csv")).isFalse();
    }
}
