package org.periplus.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputGuardTest {

    @TempDir
    private Path folder;

    private Path source;
    private OutputGuard guard;

    @BeforeEach
    void prepare() throws IOException {
        source = Files.createDirectories(folder.resolve("home/docs/atlas"));
        guard = new OutputGuard(source, Optional.of(folder.resolve("home")));
    }

    @Test
    void acceptsAnEmptyOrMissingFolderAlsoInsideTheSource() {
        assertThatCode(() -> guard.check(source.resolve("site"), false)).doesNotThrowAnyException();
        assertThatCode(() -> guard.check(folder.resolve("elsewhere/new"), false))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTheSourceAndEveryFolderAboveIt() {
        refused(source, "source");
        refused(folder.resolve("home/docs"), "source");
        refused(source.resolve("../atlas"), "source");
    }

    @Test
    void refusesRootAndHomeEvenWithForce() {
        assertThatThrownBy(() -> guard.check(folder.getRoot(), true)).isInstanceOf(UnsafeOutputException.class);
        assertThatThrownBy(() -> guard.check(folder.resolve("home"), true)).isInstanceOf(UnsafeOutputException.class);
    }

    @Test
    void refusesAFile() throws IOException {
        refused(Files.createFile(folder.resolve("file")), "file");
    }

    @Test
    void refusesALinkToTheSource() throws IOException {
        refused(Files.createSymbolicLink(folder.resolve("link"), source), "source");
    }

    @Test
    void refusesForeignFilesUnlessForced() throws IOException {
        Path output = Files.createDirectories(folder.resolve("output"));
        Files.createFile(output.resolve("notes.txt"));

        refused(output, "did not write");
        assertThatCode(() -> guard.check(output, true)).doesNotThrowAnyException();
    }

    private void refused(Path output, String words) {
        assertThatThrownBy(() -> guard.check(output, false))
                .isInstanceOf(UnsafeOutputException.class)
                .hasMessageContaining(words);
    }
}
