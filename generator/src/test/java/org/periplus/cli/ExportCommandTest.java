package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure becomes a file, or a sentence says why not. */
class ExportCommandTest {

    private static final String JOURNEY = """
            name: First visit
            personas: [sam]
            stages:
              - name: Arrive
                touchpoints:
                  - name: Door
                    emotion: 1
                  - name: Desk
                    emotion: -1
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aSmallAtlas() throws IOException {
        write("periplus.yaml", "periplus: 1\ntitle: Atlas\nurl: https://atlas.example/\n");
        write("personas/sam.yaml", "name: Sam\n");
        write("journeys/first-visit.yaml", JOURNEY);
    }

    @Test
    void theUsualFigureOfAJourneyIsItsMapInAFileNamedAfterBoth() throws IOException {
        Prompt run = Prompt.run(folder, "export", "journey:first-visit", "-f", "svg");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Written to first-visit-journey-map.svg.\n");
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(folder.resolve("first-visit-journey-map.svg")))
                .startsWith("<?xml")
                .contains("Door");
    }

    @Test
    void bytesGoToStandardOutputAlone() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter words = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(words, true),
                new PrintWriter(words, true),
                Map.of(),
                folder,
                Optional.empty(),
                Optional.empty(),
                InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z")),
                false,
                bytes);

        assertThat(new Commands(terminal).run("export", "journey:first-visit", "-f", "pdf", "-o", "-"))
                .isZero();
        assertThat(words.toString()).isEmpty();
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void aFileCanBeNamed() throws IOException {
        Prompt run = Prompt.run(folder, "export", "journey:first-visit", "-f", "csv", "-o", "map.csv");

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(folder.resolve("map.csv"))).contains("Door");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export journey:first-vist -f svg | There is no entry \"journey:first-vist\"; did you mean \"journey:first-visit\"?",
                "export first-visit -f svg | There is no entry \"first-visit\"; did you mean \"journey:first-visit\"?",
                "export journey:first-visit -f svg --figure jorney-map | There is no figure \"jorney-map\"; did you mean \"journey-map\"?",
                "export persona:sam -f svg --figure funnel | The figure funnel is not drawn of a persona; what can be drawn of it: portrait,",
                "export journey:first-visit -f svg --figure roadmap | leave the entry out",
                "export -f svg | Name an entry, such as journey:weekend-trip, or with --figure one of heat-map,",
                "export - -f svg --figure funnel | The figure funnel is drawn of an entry",
                "export journey:first-visit -f sgv | --format is one of svg, png, pdf, csv, json, not sgv; did you mean svg?",
                "export journey:first-visit -f png --scale 9 | --scale is a number from 1 to 4, not 9.0",
                "export journey:first-visit -f png --scheme drak | --scheme is one of light, dark, not drak; did you mean dark?",
                "export journey:first-visit -f pdf --paper a5 | --paper is one of a4, a3, fit, not a5; did you mean a4?",
                "export journey:first-visit | Missing required option",
                "export journey:first-visit -f svg --figure funnel | There is nothing to draw as funnel of journey:first-visit",
                "export journey:first-visit -f svg -o personas | personas is a folder",
            })
    void whatCannotBeDoneIsSaidInASentence(String command, String message) {
        Prompt run = Prompt.run(folder, command.strip().split(" "));

        assertThat(run.err()).contains(message.strip());
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void problemsOfTheContentStopItUnlessTheyMayNot() throws IOException {
        write("personas/sam.yaml", "name: Sam\ncolor: red\n");
        Prompt stopped = Prompt.run(folder, "export", "journey:first-visit", "-f", "svg");
        Prompt all = Prompt.run(folder, "export", "journey:first-visit", "-f", "svg", "--fail-on", "never");

        assertThat(stopped.exit()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(stopped.err()).contains("personas/sam.yaml:2", "Nothing was written");
        assertThat(all.exit()).isZero();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsAFailure() {
        Prompt run = Prompt.run(folder, "export", "journey:first-visit", "-f", "json", "-o", "none/such.json");

        assertThat(run.exit()).isEqualTo(ExitStatus.FAILURE);
        assertThat(run.err()).contains("such.json");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
