package org.periplus.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.source.FolderTree;

/** A repository with more or larger files than content has is told so, and is not read. */
class SourceBoundsTest {

    @TempDir
    private Path folder;

    @Test
    void tooManyAndTooLargeFilesAreNamed() throws Exception {
        Files.createDirectories(folder.resolve("personas"));
        Files.write(folder.resolve("personas/film.mp4"), new byte[3 << 20]);
        Files.writeString(folder.resolve("personas/sam.yaml"), "name: Sam\n");
        FolderTree tree = new FolderTree(folder, Optional.empty());

        assertThat(SourceBounds.USUAL.exceeded(tree)).isEmpty();
        assertThat(new SourceBounds(1, 1L << 30).exceeded(tree))
                .contains("has 2 files of content, and at most 1 are read");
        assertThat(new SourceBounds(2, 2L << 20).exceeded(tree))
                .contains("holds the file personas/film.mp4 with 3 MiB, and at most 2 MiB are read of a file");
    }
}
