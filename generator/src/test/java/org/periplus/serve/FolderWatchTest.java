package org.periplus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed is named as the person who saved it knows it. */
class FolderWatchTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsThereIsNamedBeforeOneThatCameAndWent() throws IOException, InterruptedException {
        Path known = Files.writeString(folder.resolve("sam.md"), "old");
        try (FolderWatch watch = new FolderWatch(List.of(folder), path -> true)) {
            Path passing = Files.writeString(folder.resolve("saved7xQ"), "new");
            Files.move(passing, known, StandardCopyOption.REPLACE_EXISTING);

            assertThat(watch.next(() -> {}).words()).isEqualTo("sam.md and 1 other changed");
        }
    }

    @Test
    void aFolderThatIsNoLongerAskedForIsNoLongerWatched() throws IOException, InterruptedException {
        Path left = Files.createDirectory(folder.resolve("left"));
        Path stays = Files.createDirectory(folder.resolve("stays"));
        try (FolderWatch watch = new FolderWatch(List.of(left, stays), path -> true)) {
            assertThat(watch.watch(List.of(left, stays))).isFalse();
            assertThat(watch.watch(List.of(stays))).isTrue();
            Files.writeString(left.resolve("a.md"), "new");
            Files.writeString(stays.resolve("b.md"), "new");

            assertThat(watch.next(() -> {}).words()).isEqualTo("b.md changed");
        }
    }
}
