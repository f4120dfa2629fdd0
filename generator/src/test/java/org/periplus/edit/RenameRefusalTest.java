package org.periplus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.edit.RenameResult.Status;

/** Proves that what cannot be renamed safely is refused in plain words, and that every file stays as it is then. */
class RenameRefusalTest extends RenameSite {

    @ParameterizedTest
    @CsvSource({
        "person, mira, m, There is no kind \"person\"; did you mean \"persona\"?",
        "persona, mra, m, There is no persona \"mra\"; did you mean \"mira\"?",
        "persona, mira, Mira Hansen, write mira-hansen",
        "persona, mira, con, cannot be an id",
        "persona, mira, ../x, cannot be an id",
        "persona, mira, elif, There is a persona \"elif\" already",
        "persona, mira, mira, There is a persona \"mira\" already",
        "page, guide/mira, mira, A page stays in its folder",
    })
    void whatMakesNoSenseIsRefused(String kind, String from, String to, String words) throws IOException {
        write(SITE);
        RenameResult result = rename(kind, from, to);

        assertThat(result.status()).isEqualTo(Status.WRONG_USAGE);
        assertThat(result.message()).contains(words);
        assertThat(files()).isEqualTo(new TreeMap<>(SITE));
    }

    @Test
    void filesWithErrorsAreNeverTouched() throws IOException {
        write(SITE);
        write(Map.of("scenarios/storm.yaml", "name: Storm\npersona: mira\njourny: trip\n"));
        assertRefused("persona", "mira", "journy", "scenarios/storm.yaml");
        write(Map.of("scenarios/storm.yaml", "name: Storm\npersona: mira\n\tjourney: trip\n"));
        assertRefused("persona", "mira", "tab", "scenarios/storm.yaml");
        assertThat(rename("scenario", "storm", "snow").status()).isEqualTo(Status.WRONG_USAGE);
        assertThat(rename("source", "crm", "customers").status()).isEqualTo(Status.DONE);
    }

    private void assertRefused(String kind, String from, String words, String file) throws IOException {
        Map<String, String> before = files();
        RenameResult result = rename(kind, from, "other");
        assertThat(result.status()).isEqualTo(Status.PROBLEMS);
        assertThat(result.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.span().file().equals(file));
        assertThat(result.problems()).extracting(Diagnostic::message).anyMatch(message -> message.contains(words));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void anIdThatMeansSomethingElseElsewhereIsRefused() throws IOException {
        write(SITE);
        Map<String, String> before = files();
        RenameResult taken = rename("team", "booking", "elif");
        assertThat(taken.status()).isEqualTo(Status.PROBLEMS);
        assertThat(taken.message()).contains("would no longer say the same");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void madeIdsThatWouldChangeAreRefused() throws IOException {
        write(SITE);
        write(Map.of("journeys/short.yaml", "name: Short\nstages: [{name: S, touchpoints: [{use: plan}]}]\n"));
        Map<String, String> before = files();
        assertThat(rename("touchpoint", "plan", "map").message()).contains("an id is made from \"plan\"");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void linksAndForeignFilesStandInTheWay() throws IOException {
        write(SITE);
        Files.writeString(folder.resolve("personas/m.txt"), "mine");
        Files.move(folder.resolve("personas/mira.md"), folder.resolve("assets.md"));
        Files.createDirectories(folder.resolve("assets"));
        Files.move(folder.resolve("assets.md"), folder.resolve("assets/real.md"));
        Files.createSymbolicLink(folder.resolve("personas/mira.md"), Path.of("../assets/real.md"));
        Map<String, String> before = files();
        RenameResult linked = rename("persona", "mira", "m");
        assertThat(linked.status()).isEqualTo(Status.PROBLEMS);
        assertThat(linked.message()).contains("personas/mira.md is a link");
        Files.createDirectories(folder.resolve("personas/storm.yaml"));
        Files.createDirectories(folder.resolve("scenarios/snow.yaml"));
        assertThat(rename("scenario", "storm", "snow").message()).contains("scenarios/snow.yaml exists already");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsNotWrittenPlainlyIsNotGuessedAt() throws IOException {
        write(SITE);
        write(Map.of("scenarios/storm.yaml", "name: Storm\npersona: >-\n  mira\n"));
        assertRefused("persona", "mira", "not written in so many letters", "scenarios/storm.yaml");
        write(Map.of("scenarios/storm.yaml", "name: Storm\npersona: \"mi\\x72a\"\n"));
        assertRefused("persona", "mira", "not written in so many letters", "scenarios/storm.yaml");
    }
}
