package org.periplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonReader;

/** Figures that are computed of answers and of parts stand on pages, in charts and in the data, as those that were read. */
class ComputedFiguresTest {

    @TempDir
    private Path folder;

    private Path build() throws IOException {
        Files.createDirectories(folder.resolve("atlas/kpis"));
        Files.writeString(folder.resolve("atlas/periplus.yaml"), "periplus: 1\ntitle: Atlas\n");
        Files.writeString(folder.resolve("atlas/kpis/effort.yaml"), """
                name: Effort
                type: ces
                responses: effort.csv
                columns: {date: asked_at, score: ease}
                date-format: dd.MM.yyyy
                separator: ;
                """);
        Files.writeString(
                folder.resolve("atlas/kpis/effort.csv"),
                "asked_at;ease\n02.03.2026;3\n09.03.2026;5\n02.04.2026;7\n09.04.2026;6\n16.04.2026;6\n02.05.2026;1\n");
        Files.writeString(
                folder.resolve("atlas/kpis/share.yaml"),
                "name: Share\ntype: conversion\nunit: \"%\"\ninputs: {of: orders, from: 1000}\n");
        Files.writeString(
                folder.resolve("atlas/kpis/orders.yaml"),
                "name: Orders\ntype: custom\nreadings: [{date: 2026-03-01, value: 612}, {date: 2026-04-01, value: 587}]\n");
        Path site = folder.resolve("site");
        SiteResult result =
                new SiteGenerator().generate(SiteRequest.of(folder.resolve("atlas"), site, LocalDate.of(2026, 5, 5)));
        assertThat(result.published()).isPresent();
        return site;
    }

    @Test
    void theyStandOnPagesInChartsAndInTheData() throws IOException, JsonFormatException {
        Path site = build();

        Document effort = Jsoup.parse(site.resolve("kpis/effort.html"));
        assertThat(effort.text()).contains("6.3", "April 2026", "March 2026").doesNotContain("May 2026 1");
        assertThat(effort.select("svg")).isNotEmpty();
        Document share = Jsoup.parse(site.resolve("kpis/share.html"));
        assertThat(share.text()).contains("58.7", "61.2");

        JsonObject data = (JsonObject) new JsonReader().read(Files.readString(site.resolve("api/kpis.json")));
        assertThat(data.toString()).contains("answers", "parts", "read");
        assertThat(Files.readString(site.resolve("api/kpis.json")).replaceAll("\\s", ""))
                .contains(
                        "\"date\":\"2026-04-01\",\"value\":6.3333,\"n\":3,\"low\":4.8991,\"high\":7,\"ground\":\"answers\"")
                .contains("\"value\":58.7,\"n\":1000,\"low\":55.6207,\"high\":61.7127,\"ground\":\"parts\"");
    }
}
