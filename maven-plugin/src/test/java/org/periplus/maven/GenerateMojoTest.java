package org.periplus.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds outside of any repository, one after the other. */
class GenerateMojoTest {

    private static final String WRITTEN = "[1-9][0-9]* files written";

    @TempDir
    Path folder;

    @BeforeEach
    void content() {
        Goal.atlas(folder);
    }

    @Test
    void nothingIsWrittenAgainWhileNothingChanged() throws Exception {
        assertThat(built()).containsPattern(WRITTEN).contains(", 0 unchanged, 0 removed. Open ");
        assertThat(built()).doesNotContainPattern(WRITTEN);
    }

    @Test
    void aSiteThatWasTouchedIsMended() throws Exception {
        built();
        Path page = folder.resolve("site/index.html");
        String whole = Files.readString(page);
        Files.writeString(page, "touched");
        assertThat(built()).contains(": 1 file written, ");
        assertThat(page).hasContent(whole);
        Files.delete(page);
        assertThat(built()).contains(": 1 file written, ");
    }

    @Test
    void changedContentAndParametersAreSeen() throws Exception {
        built();
        Files.writeString(folder.resolve("atlas/periplus.yaml"), "periplus: 1\ntitle: Ships\n");
        assertThat(built()).containsPattern(WRITTEN);
        assertThat(built()).doesNotContainPattern(WRITTEN);
        Goal<GenerateMojo> placed = goal().with("baseUrl", "https://example.org/");
        placed.mojo().execute();
        assertThat(last(placed.log())).containsPattern(WRITTEN);
        assertThat(folder.resolve("site/sitemap.xml")).exists();
    }

    @Test
    void oneFileIsWrittenAlone() throws Exception {
        goal().with("singleFile", true).mojo().execute();
        try (Stream<Path> files = Files.list(folder.resolve("site"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")))
                    .hasSize(1)
                    .doesNotContain("index.html");
        }
        assertThatThrownBy(() -> goal().with("singleFile", true)
                        .with("editions", List.of("v1"))
                        .mojo()
                        .execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("singleFile holds one edition");
    }

    @Test
    void whatABuildTookIsTold() throws Exception {
        Goal<GenerateMojo> goal = goal().with("stats", true).with("statsJson", Goal.beside(folder, "stats.json"));
        goal.mojo().execute();
        assertThat(String.join("\n", goal.log())).contains("Memory at most");
        assertThat(folder.resolve("stats.json")).content().contains("\"stages\"");
        assertThatThrownBy(() -> goal().with("statsJson", Goal.beside(folder, "site/stats.json"))
                        .mojo()
                        .execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("statsJson names a file in the site");
    }

    @Test
    void whatIsNotThereIsToldCalmly() throws Exception {
        assertThatThrownBy(() -> goal().with("source", Goal.beside(folder, "none"))
                        .mojo()
                        .execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("There is no content folder ");
        assertThatThrownBy(() -> goal().with("rev", "v1").mojo().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("v1");
        Goal<GenerateMojo> skipped = goal().with("skip", true).with("source", Goal.beside(folder, "none"));
        skipped.mojo().execute();
        assertThat(skipped.log()).containsExactly("Periplus is skipped.");
        Files.delete(folder.resolve("atlas/periplus.yaml"));
        Goal<GenerateMojo> empty = goal();
        assertThatThrownBy(() -> empty.mojo().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Periplus found 1 error");
        assertThat(String.join("\n", empty.log())).contains("there is no periplus.yaml in the content folder");
    }

    private String built() throws Exception {
        Goal<GenerateMojo> goal = goal();
        goal.mojo().execute();
        return last(goal.log());
    }

    private Goal<GenerateMojo> goal() {
        return Goal.of(new GenerateMojo(), folder);
    }

    private static String last(List<String> log) {
        return log.get(log.size() - 1);
    }
}
