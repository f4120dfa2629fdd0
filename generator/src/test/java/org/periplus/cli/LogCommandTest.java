package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonReader;

/** The past is told in sentences, of all or of one thing. */
class LogCommandTest {

    @TempDir
    Path folder;

    private KeptAtlas atlas;

    @BeforeEach
    void keep() throws IOException, GitAPIException {
        atlas = KeptAtlas.in(folder);
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    @Test
    void everyRevisionHasItsDayItsAuthorsItsSubjectAndItsSentences() {
        Prompt run = Prompt.run(folder, "log");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("2 February 2026  Ben  ")
                .contains("  v2.0\nTell what the survey says\n")
                .contains("    ~ Emotion of Mira at “Choose seats” fell from 0 to −2, worse\n")
                .contains("1 February 2026  Ada  ", "Begin the atlas", "  + Persona “Mira” was added\n")
                .doesNotContain("secret@");
    }

    @Test
    void countTakesTheNewest() {
        assertThat(Prompt.run(folder, "log", "-n", "1").out())
                .contains("survey")
                .doesNotContain("Begin");
        assertThat(Prompt.run(folder, "log", "-n", "0").exit()).isEqualTo(2);
    }

    @Test
    void anEntryIsToldAlone() {
        String out = Prompt.run(folder, "log", "kpi:nps").out();

        assertThat(out).contains("KPI “NPS” was added").doesNotContain("Begin", "Choose seats");
    }

    @Test
    void aPartIsFoundWithoutItsStage() {
        assertThat(Prompt.run(folder, "log", "journey:weekend-trip/choose-seats")
                        .out())
                .contains("fell from 0 to −2")
                .doesNotContain("Begin");
    }

    @Test
    void whatWasRemovedStillHasAPast() {
        assertThat(Prompt.run(folder, "log", "page:old").out()).contains("removed", "Begin the atlas");
    }

    @Test
    void anUnknownEntryIsAnsweredWithTheNearestName() {
        Prompt run = Prompt.run(folder, "log", "journey:weekend-tripp");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"journey:weekend-trip\"?");
    }

    @Test
    void gapsAreSaidOnStandardError(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("periplus.yaml"), "periplus: 1\ntitle: Atlas\n");

        Prompt run = Prompt.run(other, "log");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("not in a git repository");
        assertThat(run.out()).isEqualTo("No change is known.\n");
    }

    @Test
    void dataTellTheSame() throws JsonFormatException {
        String json = Prompt.run(folder, "log", "--format", "json").out();

        assertThat(new JsonReader().read(json)).isNotNull();
        assertThat(json).contains("\"subject\": \"Begin the atlas\"", "\"sentence\":", "\"gaps\": []");
    }
}
