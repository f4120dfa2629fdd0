package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {

    private static final String UNTIDY = "owner:   crm\nname:  'Sam' # who\n";
    private static final String TIDY = "name: Sam  # who\nowner: crm\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        put("atlas/periplus.yaml", "title: T\nperiplus: 1\n");
        put("atlas/personas/sam.yaml", UNTIDY);
        put("atlas/personas/tidy.yaml", TIDY);
        put("atlas/pages/about.md", "---\nname:   About\n---\n*  item  \n");
        put("atlas/kpis/a.csv", "date,  value\n");
        put("atlas/assets/data.yaml", "b:   1\n");
        put("atlas/theme/theme.yaml", "b:   1\n");
        put("atlas/notes/own.yaml", "b:   1\n");
        put("atlas/README.md", "---\na:   1\n---\n");
    }

    @Test
    void itFormatsTheEntriesAndTheSiteAndNothingElse() throws IOException {
        assertThat(run("fmt", "-s", "atlas")).isZero();

        assertThat(text("atlas/periplus.yaml")).isEqualTo("periplus: 1\ntitle: T\n");
        assertThat(text("atlas/personas/sam.yaml")).isEqualTo(TIDY);
        assertThat(text("atlas/pages/about.md")).isEqualTo("---\nname: About\n---\n*  item  \n");
        assertThat(text("atlas/kpis/a.csv")).isEqualTo("date,  value\n");
        assertThat(List.of("assets/data.yaml", "theme/theme.yaml", "notes/own.yaml"))
                .allSatisfy(path -> assertThat(text("atlas/" + path)).isEqualTo("b:   1\n"));
        assertThat(text("atlas/README.md")).isEqualTo("---\na:   1\n---\n");
        assertThat(out.toString().lines())
                .containsExactly(
                        "atlas/pages/about.md",
                        "atlas/periplus.yaml",
                        "atlas/personas/sam.yaml",
                        "3 of 4 files put into canonical form.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theSecondTimeNothingIsWritten() throws IOException {
        run("fmt", "-s", "atlas");
        Instant before = Files.getLastModifiedTime(folder.resolve("atlas/personas/sam.yaml"))
                .toInstant();
        out.getBuffer().setLength(0);

        assertThat(run("fmt", "-s", "atlas")).isZero();
        assertThat(out.toString().lines()).containsExactly("0 of 4 files put into canonical form.");
        assertThat(Files.getLastModifiedTime(folder.resolve("atlas/personas/sam.yaml"))
                        .toInstant())
                .isEqualTo(before);
    }

    @Test
    void checkWritesNothingAndFailsIfAFileDiffers() throws IOException {
        assertThat(run("fmt", "-s", "atlas", "--check")).isEqualTo(1);
        assertThat(text("atlas/personas/sam.yaml")).isEqualTo(UNTIDY);
        assertThat(out.toString()).contains("atlas/personas/sam.yaml", "3 of 4 files are not in canonical form.");

        assertThat(run("fmt", "-s", "atlas", "--check", "atlas/personas/tidy.yaml"))
                .isZero();
    }

    @Test
    void filesAndFoldersCanBeNamedFromTheCurrentFolder() throws IOException {
        assertThat(run("fmt", "-s", "atlas", "atlas/personas/sam.yaml")).isZero();
        assertThat(text("atlas/personas/sam.yaml")).isEqualTo(TIDY);
        assertThat(text("atlas/periplus.yaml")).startsWith("title");

        assertThat(run(
                        "fmt",
                        "-s",
                        "atlas",
                        "atlas/pages",
                        folder.resolve("atlas/periplus.yaml").toString()))
                .isZero();
        assertThat(text("atlas/periplus.yaml")).startsWith("periplus");
        assertThat(text("atlas/pages/about.md")).contains("name: About");
    }

    @Test
    void whatHasNoCanonicalFormIsLeftAloneWithANote() throws IOException {
        assertThat(run("fmt", "-s", "atlas", "atlas/kpis/a.csv", "atlas/README.md"))
                .isZero();
        assertThat(text("atlas/README.md")).isEqualTo("---\na:   1\n---\n");
        assertThat(err.toString()).contains("atlas/kpis/a.csv has no canonical form", "atlas/README.md");
    }

    @Test
    void filesOutsideOfTheContentAreRefused() throws IOException {
        put("other/personas/x.yaml", UNTIDY);

        assertThat(run("fmt", "-s", "atlas", "other/personas/x.yaml")).isEqualTo(2);
        assertThat(run("fmt", "-s", "atlas", "atlas/../other/personas/x.yaml")).isEqualTo(2);
        assertThat(run("fmt", "-s", "atlas", "atlas/personas/nobody.yaml")).isEqualTo(2);
        assertThat(run("fmt", "-s", "nowhere")).isEqualTo(2);
        assertThat(text("other/personas/x.yaml")).isEqualTo(UNTIDY);
        assertThat(err.toString()).contains("is not in the content folder", "There is no file", "There is no folder");
    }

    @Test
    void linksAreNeverFollowedOut() throws IOException {
        put("other/x.yaml", UNTIDY);
        Files.createSymbolicLink(folder.resolve("atlas/personas/out.yaml"), folder.resolve("other/x.yaml"));
        Files.createSymbolicLink(folder.resolve("atlas/personas/in.yaml"), Path.of("sam.yaml"));

        assertThat(run("fmt", "-s", "atlas")).isZero();
        assertThat(run("fmt", "-s", "atlas", "atlas/personas/out.yaml", "atlas/personas/in.yaml"))
                .isZero();
        assertThat(text("other/x.yaml")).isEqualTo(UNTIDY);
        assertThat(folder.resolve("atlas/personas/in.yaml")).isSymbolicLink();
        assertThat(text("atlas/personas/in.yaml")).isEqualTo(TIDY);
    }

    @Test
    void aFileThatCannotBeReadIsLeftAsItIsAndFails() throws IOException {
        put("atlas/personas/broken.yaml", "name:   'Bo\nowner: [\n");

        assertThat(run("fmt", "-s", "atlas")).isEqualTo(1);
        assertThat(text("atlas/personas/broken.yaml")).startsWith("name:   'Bo");
        assertThat(text("atlas/personas/sam.yaml")).isEqualTo(TIDY);
        assertThat(err.toString()).contains("atlas/personas/broken.yaml:1:");
    }

    @Test
    void permissionsStayAndNothingElseIsLeftBehind() throws IOException {
        Path file = folder.resolve("atlas/personas/sam.yaml");
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        view.setPermissions(PosixFilePermissions.fromString("rw-r--r-x"));

        assertThat(run("fmt", "-s", "atlas")).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r-x");
        try (Stream<Path> files = Files.list(folder.resolve("atlas/personas"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("sam.yaml", "tidy.yaml");
        }
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Map.of(),
                folder,
                Optional.empty(),
                Optional.empty(),
                InstantSource.fixed(Instant.EPOCH),
                false);
        return new Commands(terminal).run(args);
    }
}
