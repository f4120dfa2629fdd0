package org.periplus.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proves that files are written all or not at all. */
class RenameWriterTest {

    @TempDir
    private Path folder;

    private static RenameChange change(String from, String to) {
        return new RenameChange(from, to, from.getBytes(UTF_8), "new".getBytes(UTF_8), 1);
    }

    @Test
    void afterAFailureEveryFileIsAsItWas() throws IOException {
        for (String name : List.of("a.md", "b.md", "c.md")) {
            Files.writeString(folder.resolve(name), name);
        }
        List<RenameChange> changes =
                List.of(change("a.md", "a.md"), change("b.md", "d/b.md"), change("c.md", "a.md/c.md"));

        assertThatThrownBy(() -> new RenameWriter(folder).write(changes)).isInstanceOf(IOException.class);

        assertThat(folder.resolve("a.md")).hasContent("a.md");
        assertThat(folder.resolve("b.md")).hasContent("b.md");
        assertThat(folder.resolve("c.md")).hasContent("c.md");
        assertThat(folder.resolve("d/b.md")).doesNotExist();
    }

    @Test
    void allChangesAreWritten() throws IOException {
        Files.writeString(folder.resolve("a.md"), "a.md");
        Files.createDirectories(folder.resolve("old"));
        Files.writeString(folder.resolve("old/b.md"), "old/b.md");

        new RenameWriter(folder).write(List.of(change("a.md", "a.md"), change("old/b.md", "fresh/b.md")));

        assertThat(folder.resolve("a.md")).hasContent("new");
        assertThat(folder.resolve("fresh/b.md")).hasContent("new");
        assertThat(folder.resolve("old")).doesNotExist();
    }
}
