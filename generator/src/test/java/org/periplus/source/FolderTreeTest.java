package org.periplus.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.diagnostic.Diagnostic;

/** Proves which files of a folder are content, and that nothing outside of it is ever read. */
@Timeout(20)
class FolderTreeTest {

    @TempDir
    private Path root;

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path, UTF_8);
    }

    private FolderTree tree() {
        return new FolderTree(root, Optional.of(root.resolve("pages/site")));
    }

    @Test
    void listsTheFilesOfTheModelInOrder() throws IOException {
        for (String path : new String[] {
            "periplus.yaml", "teams.yaml", "personas/b.md", "personas/a.md", "pages/guide/x.md", "assets/logo.svg"
        }) {
            write(path);
        }
        for (String path : new String[] {
            "README.md",
            "pom.xml",
            ".git/config",
            "target/x.yaml",
            "src/personas/a.md",
            "personas/.a.md.swp",
            "pages/node_modules/a.md",
            "pages/site/index.html",
            "notes.yaml"
        }) {
            write(path);
        }
        FolderTree tree = tree();
        assertThat(tree.files())
                .containsExactly(
                        "assets/logo.svg",
                        "pages/guide/x.md",
                        "periplus.yaml",
                        "personas/a.md",
                        "personas/b.md",
                        "teams.yaml");
        assertThat(tree.findings()).isEmpty();
        assertThat(tree.read("personas/a.md")).isEqualTo("personas/a.md".getBytes(UTF_8));
        assertThat(tree.size("personas/a.md")).isEqualTo(13);
    }

    @Test
    void readsNothingThatItDidNotList() throws IOException {
        write("README.md");
        FolderTree tree = tree();
        assertThatThrownBy(() -> tree.read("README.md")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> tree.read("../" + root.getFileName() + "/README.md"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void followsNoLinkOutOfTheFolderAndNoLoop() throws IOException {
        write("personas/a.md");
        Files.createSymbolicLink(root.resolve("personas/passwd.md"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(root.resolve("personas/up"), root);
        Files.createSymbolicLink(root.resolve("personas/self.md"), Path.of("self.md"));
        Files.createSymbolicLink(root.resolve("personas/same.md"), Path.of("a.md"));
        Files.createSymbolicLink(root.resolve("segments"), Path.of("/etc"));
        FolderTree tree = tree();
        assertThat(tree.files()).containsExactly("personas/a.md", "personas/same.md");
        assertThat(tree.findings())
                .extracting(finding -> finding.span().file() + " " + finding.rule())
                .containsExactlyInAnyOrder(
                        "personas/passwd.md link-outside",
                        "personas/up link-to-folder",
                        "personas/self.md broken-link",
                        "segments link-outside");
        Files.delete(root.resolve("personas/passwd.md"));
        Files.delete(root.resolve("segments"));
    }

    @Test
    void neverOpensAPipe() throws IOException, InterruptedException {
        write("personas/a.md");
        Path pipe = root.resolve("personas/pipe.md");
        int status = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assertThat(status).isZero();
        FolderTree tree = tree();
        assertThat(tree.files()).containsExactly("personas/a.md");
        assertThat(tree.findings()).extracting(Diagnostic::rule).containsExactly("not-a-file");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path none = root.resolve("none");
        assertThatThrownBy(() -> new FolderTree(none, Optional.empty())).isInstanceOf(UncheckedIOException.class);
    }
}
