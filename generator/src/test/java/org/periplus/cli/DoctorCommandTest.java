package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.doctor.Examination;
import org.periplus.doctor.Finding;
import org.periplus.doctor.Topic;

/** How {@code periplus doctor} tells what it found. */
class DoctorCommandTest {

    private static final Examination FOUND = new Examination(List.of(
            new Topic(
                    "Program",
                    List.of(
                            Finding.ok("Periplus 1.2.3 on Java 17"),
                            Finding.note(
                                    "No archive of classes is used", "It starts slower", "Run periplus build once"))),
            new Topic(
                    "Repository",
                    List.of(Finding.look(
                            "It is a shallow clone: older commits were left out when it was fetched",
                            "The site tells no change before the first commit that is here",
                            "git fetch --unshallow")))));

    @TempDir
    private Path folder;

    @Test
    void findingsStandUnderEachOtherAndFitTheWidth() {
        assertThat(new DoctorText(60, false).of(FOUND)).isEqualTo("""
                Program
                  ok    Periplus 1.2.3 on Java 17
                  note  No archive of classes is used
                        why  It starts slower
                        do   Run periplus build once

                Repository
                  look  It is a shallow clone: older commits were left out
                        when it was fetched
                        why  The site tells no change before the first
                             commit that is here
                        do   git fetch --unshallow

                One thing to mend.
                """);
    }

    @Test
    void coloursOnlyRepeatWhatWordsSay() {
        String coloured = new DoctorText(60, true).of(FOUND);

        assertThat(coloured).contains("\u001b[33m  look  \u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(new DoctorText(60, false).of(FOUND));
    }

    @Test
    void namesOfFilesCannotSpeakToTheTerminal() {
        Examination hostile =
                new Examination(List.of(new Topic("Content", List.of(Finding.ok("pages/\u001b[2J\u009b.md")))));

        assertThat(new DoctorText(60, false).of(hostile)).doesNotContain("\u001b", "\u009b");
    }

    @Test
    void jsonKeepsItsKeys() {
        assertThat(FOUND.json())
                .startsWith("{\n  \"doctor\": 1,\n  \"topics\": [")
                .contains("\"topic\": \"repository\"", "\"mark\": \"look\"", "\"do\": \"git fetch --unshallow\"")
                .contains("\"counts\": {\n    \"ok\": 1,\n    \"note\": 1,\n    \"look\": 1\n  }");
    }

    @Test
    void itIsUsefulAnywhereAndWritesNothing() throws IOException {
        Prompt nowhere = Prompt.run(folder, "doctor");
        assertThat(nowhere.exit()).isZero();
        assertThat(nowhere.out()).contains("There is no periplus.yaml", "periplus init");
        assertThat(all()).isEmpty();

        Prompt.run(folder, "init", "atlas");
        List<String> before = all();
        Prompt site = Prompt.run(folder, "doctor", "-s", "atlas");

        assertThat(site.exit()).isZero();
        assertThat(site.out())
                .contains("Content\n  ok    8 files: 1 journey, 1 persona, 1 kpi,", "in no git repository");
        assertThat(site.err()).isEmpty();
        assertThat(Prompt.run(folder, "doctor", "-s", "atlas", "--format", "json")
                        .out())
                .startsWith("{\n  \"doctor\": 1,");
        assertThat(all()).isEqualTo(before);
        assertThat(Prompt.run(folder, "doctor", "-s", "gone").exit()).isEqualTo(ExitStatus.USAGE);
    }

    private List<String> all() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
