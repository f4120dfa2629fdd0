package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.history.PastRepository;

/** Repositories and folders of others that hold something else than plain files of the same kind: each is told, and nothing leads out. */
class OddSourcesTest {

    private static final String POINTER =
            "version https://git-lfs.github.com/spec/v1\noid sha256:" + "a".repeat(64) + "\nsize 12345\n";

    @TempDir
    Path folder;

    private PastRepository rail;

    @BeforeEach
    void begin() throws Exception {
        rail = new PastRepository(folder.resolve("rail"));
        rail.write("maps/personas/sam.yaml", "name: Sam\nportrait: sam.png\n")
                .write("maps/personas/sam.png", POINTER)
                .commit("Begin");
        site("  - {git: ../rail, path: maps, prefix: rail}\n");
    }

    @AfterEach
    void end() {
        rail.close();
    }

    private void site(String include) throws IOException {
        write("site/periplus.yaml", "periplus: 1\ntitle: All\ninclude:\n" + include);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private Prompt run(String... args) {
        return Prompt.run(
                folder.resolve("site"),
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                args);
    }

    @Test
    void pointersOfGitLfsAreToldAndAreNoMistakesOfTheirOwn() throws Exception {
        assertThat(run("update").exit()).isZero();
        assertThat(run("check").out())
                .contains(
                        "[include-left-out]",
                        "files that git LFS keeps are not fetched: personas/sam.png",
                        "keep these files in the repository itself")
                .doesNotContain("bad-yaml", "bad-picture");
        write("other/personas/ada.yaml", POINTER);
        site("  - {folder: ../other}\n");
        assertThat(run("check").out())
                .contains("mere pointers of git LFS", "personas/ada.yaml", "git lfs pull")
                .doesNotContain("ada.yaml:");
    }

    @Test
    void linksAndRepositoriesWithinAreToldAndNotFollowed() throws Exception {
        write("secret.yaml", "name: Secret\n");
        rail.entry("maps/personas/secret.yaml", FileMode.SYMLINK, rail.blob("../../../secret.yaml"))
                .entry("maps/personas/all", FileMode.GITLINK, ObjectId.fromString("1".repeat(40)))
                .entry("maps/journeys", FileMode.SYMLINK, rail.blob("/etc"))
                .commitIndex("Link");
        assertThat(run("update").exit()).isZero();
        Prompt check = run("check");
        assertThat(check.out())
                .contains(
                        "links and repositories within are not followed: journeys, personas/all, personas/secret.yaml")
                .doesNotContain("Secret");
    }

    @Test
    void namesThatDifferByCaseAreToldAtTheirPlaces() throws Exception {
        rail.entry("maps/personas/Sam.yaml", FileMode.REGULAR_FILE, rail.blob("name: Other Sam\n"))
                .commitIndex("Again");
        assertThat(run("update").exit()).isZero();
        Prompt check = run("check");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("rail (../rail):maps/personas/Sam.yaml:1:1: error", "\"Sam\"");
    }

    @Test
    void aFolderThatIsNotThereAtThePinIsTold() throws Exception {
        site("  - {git: ../rail, path: gone, prefix: rail}\n");
        Prompt update = run("update");
        assertThat(update.exit()).isNotZero();
        assertThat(update.out() + update.err()).contains("rail: the repository has no content in \"gone\" at ");
    }

    @Test
    void anotherScaleIsToldAtBothPlacesAndAnotherLanguageAtOne() throws Exception {
        rail.write("maps/periplus.yaml", "periplus: 1\ntitle: Rail\nlanguage: de-AT\nemotions: {scale: [-3, 3]}\n")
                .commit("Scale");
        assertThat(run("update").exit()).isZero();
        Prompt check = run("check");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out())
                .contains(
                        "this source counts emotions from -3 to 3 and this site from -2 to 2:"
                                + " rail (../rail):maps/periplus.yaml:4:1 and periplus.yaml:1:1",
                        "[include-scale]",
                        "this source is written in \"de\" and this site in \"en\"");
    }
}
