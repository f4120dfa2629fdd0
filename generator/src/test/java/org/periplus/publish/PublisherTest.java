package org.periplus.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private final Publisher publisher = new Publisher();

    @TempDir
    private Path output;

    @Test
    void writesEveryFileTheFirstTime() throws IOException {
        Published published = publish(file("index.html", "one"), file("journeys/a.html", "two"));

        assertThat(published).isEqualTo(new Published(2, 0, 0));
        assertThat(output.resolve("journeys/a.html")).hasContent("two");
        assertThat(output.resolve(Publisher.WORK_FOLDER)).doesNotExist();
    }

    @Test
    void leavesEqualFilesUntouched() throws IOException {
        publish(file("index.html", "one"), file("a.html", "two"));
        FileTime before = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Files.setLastModifiedTime(output.resolve("index.html"), before);
        Files.setLastModifiedTime(output.resolve(Manifest.NAME), before);

        Published published = publish(file("index.html", "one"), file("a.html", "three"));

        assertThat(published).isEqualTo(new Published(1, 1, 0));
        assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(output.resolve(Manifest.NAME))).isEqualTo(before);
    }

    @Test
    void whoIsRefusedLeavesTheLockToWhoHoldsIt() throws IOException {
        Stream<SiteFile> during = Stream.of("one", "two").map(text -> {
            assertThatThrownBy(() -> publish(file("index.html", "other")))
                    .hasMessageContaining("Another build is writing");
            assertThat(output.resolve(Publisher.WORK_FOLDER).resolve("lock")).exists();
            return file(text + ".html", text);
        });

        assertThat(publisher.publish(output, during)).isEqualTo(new Published(2, 0, 0));
        assertThat(output.resolve(Publisher.WORK_FOLDER)).doesNotExist();
    }

    @Test
    void removesItsOwnStaleFilesAndEmptyFoldersButNoForeignOnes() throws IOException {
        publish(file("index.html", "one"), file("old/page.html", "two"), file("kept/page.html", "x"));
        Files.writeString(output.resolve("kept/notes.txt"), "mine");

        Published published = publish(file("index.html", "one"));

        assertThat(published.removed()).isEqualTo(2);
        assertThat(output.resolve("old")).doesNotExist();
        assertThat(output.resolve("kept/notes.txt")).hasContent("mine");
        assertThat(output.resolve("kept/page.html")).doesNotExist();
    }

    @Test
    void refusesToReplaceAForeignFileAndWritesNothing() throws IOException {
        Files.writeString(output.resolve("index.html"), "mine");

        assertThatThrownBy(() -> publish(file("index.html", "ours"), file("a.html", "new")))
                .isInstanceOf(UnsafeOutputException.class)
                .hasMessageContaining("index.html");
        assertThat(output.resolve("index.html")).hasContent("mine");
        assertThat(output.resolve("a.html")).doesNotExist();
    }

    @Test
    void leavesTheOldSiteWhenAFileCannotBeMade() throws IOException {
        publish(file("index.html", "old"));
        Stream<SiteFile> failing = Stream.of("index.html", "b.html").map(path -> {
            if (path.equals("b.html")) {
                throw new UncheckedIOException(new IOException("cut off"));
            }
            return file(path, "new");
        });

        assertThatThrownBy(() -> publisher.publish(output, failing)).hasMessage("cut off");
        assertThat(output.resolve("index.html")).hasContent("old");
        assertThat(publish(file("index.html", "new"))).isEqualTo(new Published(1, 0, 0));
        assertThat(output.resolve(Publisher.WORK_FOLDER)).doesNotExist();
    }

    @Test
    void refusesTwoFilesOfOnePath() {
        assertThatThrownBy(() -> publish(file("a.html", "1"), file("a.html", "2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.html");
    }

    @Test
    void refusesPathsThatLeaveTheSite() {
        for (String path : List.of("../a", "/a", "a//b", "a/./b", "a\\b", "", "a/..")) {
            assertThatThrownBy(() -> file(path, "x")).as(path).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void ignoresUnsafePathsInATamperedManifest() throws IOException {
        Path outside = output.resolveSibling("outside.txt");
        Files.writeString(outside, "precious");
        publish(file("index.html", "one"));
        Files.writeString(output.resolve(Manifest.NAME), "../outside.txt\nindex.html\n");

        publish(file("index.html", "one"));

        assertThat(outside).hasContent("precious");
        Files.delete(outside);
    }

    private Published publish(SiteFile... files) throws IOException {
        return publisher.publish(output, Stream.of(files));
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
