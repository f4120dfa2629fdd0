package org.periplus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the content is read again: after each change, once for many, and never for what is none. */
class RereadingTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private MadeSite site;
    private final StringWriter out = new StringWriter();
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectory(temporary.resolve("atlas"));
        Files.createDirectory(folder.resolve("personas"));
        Files.createDirectory(folder.resolve("site"));
        site = new MadeSite(folder);
        server = PreviewServer.start(site, 0, true, new PrintWriter(out));
    }

    @AfterEach
    void end() {
        server.close();
    }

    private static void await(String what, BooleanSupplier condition) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(latest);
            Thread.onSpinWait();
        }
    }

    private void awaitReadings(int count) {
        await(count + " readings", () -> site.readings() >= count);
    }

    /** Changes further files until a reading is told that was for one of them alone: what was to be read before it has been read. */
    private void settle() throws IOException {
        String last = "";
        while (last.isEmpty() || !out.toString().contains(last + " changed: ")) {
            last = "last-" + System.nanoTime() + ".yaml";
            long before = told();
            Files.writeString(folder.resolve(last), "x");
            await("a line after " + out, () -> told() > before);
        }
    }

    /** Returns how many readings have been told. */
    private long told() {
        return out.toString().lines().filter(line -> line.endsWith(" ms).")).count();
    }

    @Test
    void whatNobodyToldOfIsReadWhenNothingElseIsToBeDone() {
        site.tells(true, "overlooked");
        site.overlook();
        await("a line", () -> out.toString().contains("Something changed: "));
        assertThat(site.readings()).isEqualTo(2);
        assertThat(out.toString()).contains("overlooked");
    }

    @Test
    void fiveThousandChangesDuringAReadingAreOneMore() throws IOException {
        Semaphore permits = new Semaphore(0);
        site.waitFor(permits);
        Files.writeString(folder.resolve("a.yaml"), "x");
        awaitReadings(2);
        for (int i = 0; i < 5_000; i++) {
            Files.createFile(folder.resolve("personas").resolve(i + ".yaml"));
        }
        permits.release();
        awaitReadings(3);
        permits.release(10);
        await(
                "the line of the burst",
                () -> out.toString()
                                .lines()
                                .filter(line -> line.contains("changed: "))
                                .count()
                        == 2);
        Files.writeString(folder.resolve("z.yaml"), "x");
        await("the last line", () -> out.toString().contains("z.yaml changed: "));

        assertThat(site.readings()).isEqualTo(4);
    }

    @Test
    void whatEditorsAndBuildsWriteBesideTheContentIsNoChange() throws IOException {
        for (String name : new String[] {".mira.yaml.swp", "mira.yaml~", "4913", ".#mira.yaml", "m.yaml___jb_tmp___"}) {
            Files.writeString(folder.resolve("personas").resolve(name), "x");
        }
        Files.createDirectories(folder.resolve(".git/objects"));
        Files.createDirectories(folder.resolve("node_modules/x"));
        Files.writeString(folder.resolve("site/index.html"), "x");
        Files.writeString(folder.resolve("target"), "x");
        settle();

        assertThat(out.toString()).contains("last-").doesNotContain("swp", "4913", "jb_tmp", ".git", "index.html");
    }

    @Test
    void aSaveByRenamingIsSeen() throws IOException {
        Path draft = Files.writeString(folder.resolve("personas/.mira.tmp"), "x");
        Files.move(
                draft,
                folder.resolve("personas/mira.yaml"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        awaitReadings(2);

        await("its line", () -> out.toString().contains("personas/mira.yaml changed: 4 pages ("));
        assertThat(out.toString()).contains("personas/mira.yaml changed: 4 pages (");
    }

    @Test
    void foldersThatComeGoAndMoveAreFollowed() throws IOException {
        Files.createDirectories(folder.resolve("journeys/rail/sea"));
        awaitReadings(2);
        settle();
        int before = site.readings();
        Files.writeString(folder.resolve("journeys/rail/sea/a.yaml"), "x");
        awaitReadings(before + 1);
        Files.move(folder.resolve("journeys"), folder.resolve("trips"));
        awaitReadings(before + 2);
        settle();
        Files.writeString(folder.resolve("trips/rail/sea/b.yaml"), "x");

        await("the moved folder", () -> out.toString().contains("trips/rail/sea/b.yaml changed"));
        assertThat(out.toString()).doesNotContain("journeys/rail/sea/b.yaml");
    }

    @Test
    void aFolderThatIsGoneIsWaitedFor() throws IOException {
        Path away = temporary.resolve("away");
        Files.move(folder, away);
        await("that it is gone", () -> out.toString().contains("atlas is gone. The preview waits until it is back."));
        int before = site.readings();
        Files.move(away, folder);
        awaitReadings(before + 1);
        settle();
        Files.writeString(folder.resolve("personas/back.yaml"), "x");

        await("a change after its return", () -> out.toString().contains("personas/back.yaml changed"));
        assertThat(before).isEqualTo(1);
    }

    @Test
    void linksOutAndInCirclesAreNotFollowed() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("personas/all"), folder);
        Files.createSymbolicLink(folder.resolve("personas/out"), outside);
        settle();
        Files.writeString(outside.resolve("far.yaml"), "x");
        settle();

        assertThat(out.toString()).contains("last-").doesNotContain("far.yaml", "personas/all/", "personas/out/");
    }

    @Test
    void problemsAreToldOnceAndAFailureIsOne() throws IOException {
        site.tells(false, "a.yaml:1:1: error: no\n");
        settle();
        settle();

        assertThat(out.toString().replace("\r\n", "\n")).containsOnlyOnce("Problems now:\na.yaml:1:1: error: no\n");
        assertThat(out.toString()).contains("4 pages; the site is shown as it was before (");

        site.tells(true, "");
        settle();
        settle();

        assertThat(out.toString()).containsOnlyOnce("No error or warning is left.");
    }

    @Test
    void aFolderThatOnlyAReadingTellsOfIsReadAgainWhenItIsWatched() throws IOException {
        Path other = Files.createDirectory(temporary.resolve("other"));
        site.finds(other);
        settle();
        int before = site.readings();
        Files.writeString(other.resolve("far.yaml"), "x");

        await("a change there", () -> out.toString().contains("far.yaml changed"));
        assertThat(before).as("the first, the change, and the new folder").isGreaterThanOrEqualTo(3);
    }

    @Test
    void theFirstReadingIsDoneAgainForFoldersItTellsOf() throws IOException {
        MadeSite wider = new MadeSite(folder);
        wider.finds(Files.createDirectory(temporary.resolve("other")));
        try (PreviewServer second = wider.serve()) {
            assertThat(second.address()).hasScheme("http");
            assertThat(wider.readings()).isEqualTo(2);
        }
    }
}
