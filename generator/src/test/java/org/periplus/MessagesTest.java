package org.periplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.check.Rules;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.DiagnosticText;
import org.periplus.source.FolderTree;

/** What an author reads, from the file on disk to the words on the terminal. */
class MessagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String SITE = "periplus: 1\ntitle: Atlas\n";
    private static final String QUIET = """
            checks:
              journey-without-persona: off
              journey-without-owner: off
              touchpoint-without-emotion: off
              kpi-without-owner: off
              off-target-kpi-without-initiative: off
            """;
    private static final String CHANNELS = "app: {name: App, type: app, owner: web}\n";
    private static final String TEAMS = "web: {name: Web team}\nsales: {name: Sales}\n";

    @TempDir
    private Path folder;

    @Test
    void aMistypedKeyAndAMissingReferenceNameTheNearest() {
        assertThat(told(Map.of("channels.yaml", CHANNELS, "journeys/trip.yaml", """
                        name: Trip
                        stages:
                          - name: Book
                            kpis: [conversion]
                            touchpoints:
                              - name: Pays
                                channel: ap
                                emotoin: -2
                              - {name: Rides, channel: app}
                        """, "kpis/conversion.yaml", """
                        name: Conversion
                        type: conversion
                        owner: sales
                        target: 60
                        readings: [{date: 2026-05-01, value: 61}]
                        """)))
                .isEqualTo("""
                        journeys/trip.yaml:7:18: error: there is no channel "ap" [missing-reference]
                                    channel: ap
                                             ^^
                          hint: did you mean "app"?
                        journeys/trip.yaml:8:9: error: there is no key "emotoin" here [unknown-key]
                                    emotoin: -2
                                    ^^^^^^^
                          hint: did you mean "emotion"?
                        """);
    }

    @Test
    void aRuleShowsTheValueThatBreaksIt() {
        assertThat(told(Map.of(
                        "channels.yaml",
                        CHANNELS,
                        "journeys/trip.yaml",
                        """
                        name: Trip
                        stages:
                          - name: \u4e88\u7d04
                            kpis: [conversion]
                            touchpoints:
                              - {name: \u652f\u6255\u3044, channel: app, emotion: -2}
                        """,
                        "kpis/conversion.yaml",
                        """
                        name: Conversion
                        type: conversion
                        owner: sales
                        unit: "%"
                        target: 65
                        period: month
                        readings: conversion.csv
                        """,
                        "kpis/conversion.csv",
                        """
                        date,value
                        2026-05-01,610
                        2026-04-01,60
                        """)))
                .isEqualTo("""
                        journeys/trip.yaml:6:44: warning: touchpoint "\u652f\u6255\u3044" feels very bad and names no pain \
                        [strong-negative-without-pain]
                                  - {name: \u652f\u6255\u3044, channel: app, emotion: -2}
                                                                          ^^
                          hint: write under pains what hurts here, or correct the emotion
                        kpis/conversion.csv:2:12: error: 610.0 on 2026-05-01 cannot be: a share lies between 0 and 100 % \
                        [impossible-value]
                            2026-05-01,610
                                       ^^^
                          hint: correct the value, or the KPI's type or unit
                        """);
    }

    @Test
    void aMistypedRuleIsShownWhereItIsWritten() {
        assertThat(told(Map.of(
                        "periplus.yaml", SITE + "checks: {unused-chanel: off, unused-kpi: of}\n", "teams.yaml", "")))
                .isEqualTo("""
                        periplus.yaml:3:10: error: no rule is called "unused-chanel" [unknown-rule]
                            checks: {unused-chanel: off, unused-kpi: of}
                                     ^^^^^^^^^^^^^
                          hint: did you mean "unused-channel"?
                        periplus.yaml:3:42: error: "of" is not a severity [unknown-severity]
                            checks: {unused-chanel: off, unused-kpi: of}
                                                                     ^^
                          hint: did you mean "off"?
                        """);
    }

    private String told(Map<String, String> files) {
        write("periplus.yaml", SITE + QUIET);
        write("teams.yaml", TEAMS);
        files.forEach(this::write);
        Decoded decoded = new Decoder().decode(new FolderTree(folder, Optional.empty()));
        List<Diagnostic> broken =
                Rules.all().run(decoded.atlas(), decoded.origins(), TODAY).diagnostics();
        DiagnosticText text = new DiagnosticText(decoded.excerpts(), false);
        return Stream.concat(decoded.diagnostics().stream(), broken.stream())
                .sorted(Diagnostic.BY_PLACE)
                .map(text::of)
                .collect(Collectors.joining());
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
