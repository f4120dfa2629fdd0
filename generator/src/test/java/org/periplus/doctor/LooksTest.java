package org.periplus.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.doctor.Surroundings.ClassArchive;

/** What is said of program, cache, content, letters and terminal. */
class LooksTest {

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void begin() throws IOException {
        write("periplus.yaml", "periplus: 1\ntitle: T\n");
        source = folder.resolve("atlas");
    }

    @Test
    void aSoundWorldHasNothingToMend() throws IOException {
        write("teams.yaml", "crew: {name: Crew Ü Ω Ж}\n");
        Files.createDirectories(folder.resolve("drivers"));
        Files.writeString(folder.resolve("drivers/some-db.jar"), "");
        kept("builds/a.bin", 1_000);
        kept("history/b.past", 2_000_000);
        kept("history/c.past", 500);
        kept("123-build.jsa", 400);

        assertThat(all())
                .contains(
                        "ok: Periplus 1.2.3 on Java 17.0.15 of Nobody, 2 processors, at most 1.1 GB of heap",
                        "ok: An archive of classes is used, so it starts fast",
                        "ok: 1 driver archive for databases in ~/drivers",
                        "ok: ~/cache has 2.0 MB: 1 archive of classes, 1 build, 2 histories",
                        "ok: 2 files: 1 team",
                        "ok: The shipped fonts have every letter of the content")
                .filteredOn(words -> !words.startsWith("ok"))
                .containsExactly("look: The content is in no git repository");
    }

    @Test
    void whyNoArchiveOfClassesIsUsedIsTold() {
        World plain = World.in(folder).with(ClassArchive.NONE);

        assertThat(texts(new ProgramLook(plain.around()).topic()))
                .anyMatch(text -> text.equals("note: No archive of classes is used"));
        assertThat(texts(new ProgramLook(plain.with(Map.of("JAVA_TOOL_OPTIONS", "-Dsecret=1"))
                                .around())
                        .topic()))
                .anyMatch(text -> text.contains("options of your own are set (JAVA_TOOL_OPTIONS)"));
        assertThat(texts(new ProgramLook(plain.with(ClassArchive.IMPOSSIBLE).around()).topic()))
                .anyMatch(text -> text.contains("classes.jsa"));
    }

    @Test
    void noValueOfTheEnvironmentIsTold() {
        String secret = "hunter2";
        World world = World.in(folder)
                .with(Map.of(
                        "PERIPLUS_JAVA_OPTS",
                        secret,
                        "NO_COLOR",
                        secret,
                        "CI",
                        secret,
                        "LANG",
                        secret,
                        "COLUMNS",
                        secret,
                        "SOURCE_DATE_EPOCH",
                        secret,
                        "DB_PASSWORD",
                        secret))
                .with(ClassArchive.NONE);

        Examination found = Examination.of(world.around());

        assertThat(found.json())
                .contains("SOURCE_DATE_EPOCH is set", "CI is set", "as NO_COLOR asks for")
                .doesNotContain(secret, folder.toString());
    }

    @Test
    void aCacheThatIsMissingOrClosedIsTold() throws IOException {
        assertThat(texts(new CacheLook(World.in(folder).around()).topic())).contains("note: ~/cache is not there yet");

        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        assertThat(texts(new CacheLook(World.in(folder).around()).topic()))
                .contains("look: ~/cache may not be written to");
    }

    @Test
    void filesThatAreNotReadOrShouldNotBeThereAreNamed() throws IOException {
        write("persona/mira.md", "x");
        write("Journeys.yaml", "x: {}\n");
        write("teams/crew.yaml~", "x");
        write("assets/map.png", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n");
        write("kpis/long.csv", "a\n".repeat(600_000));
        write("docs/notes.md", "not near any name");

        List<String> found = texts(ContentLook.of(World.in(folder).around()).topic());

        assertThat(found)
                .contains(
                        "look: persona/ is not read",
                        "look: Journeys.yaml is not read",
                        "note: Editors and merges left 1 file: teams/crew.yaml~",
                        "look: 1 file of Git LFS were not fetched: assets/map.png",
                        "note: 1 big file: kpis/long.csv (1.2 MB)")
                .noneMatch(text -> text.contains("docs"));
        assertThat(ContentLook.of(World.in(folder).around()).topic().findings())
                .anyMatch(finding -> finding.remedy().contains("call it personas/"))
                .anyMatch(finding -> finding.remedy().contains("call it journeys.yaml"));
    }

    @Test
    void mistakesThatStopTheBuildAreCounted() throws IOException {
        write("periplus.yaml", "periplus: 1\ntitel: T\n");

        assertThat(texts(ContentLook.of(World.in(folder).around()).topic()))
                .anyMatch(text -> text.startsWith("look: ") && text.contains("in the content"));
    }

    @Test
    void outsideOfASiteTheNearestIsNamed() throws IOException {
        Files.delete(source.resolve("periplus.yaml"));
        assertThat(ContentLook.of(World.in(folder).around()).topic().findings())
                .singleElement()
                .matches(finding -> finding.remedy().contains("periplus init"));

        write("docs/journeys/periplus.yaml", "periplus: 1\n");
        assertThat(ContentLook.of(World.in(folder).around()).topic().findings())
                .singleElement()
                .matches(finding ->
                        finding.remedy().contains("~/atlas/docs/journeys".replace('/', java.io.File.separatorChar)));
        assertThat(Examination.of(World.in(folder).around()).topics()).hasSize(7);
    }

    private List<String> all() {
        return Examination.of(World.in(folder).around()).topics().stream()
                .flatMap(topic -> texts(topic).stream())
                .toList();
    }

    private static List<String> texts(Topic topic) {
        return topic.findings().stream()
                .map(finding -> finding.mark().word() + ": " + finding.what())
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("atlas").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void kept(String file, int size) throws IOException {
        Path path = folder.resolve("cache").resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[size]);
    }
}
