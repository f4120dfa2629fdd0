package org.periplus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.SiteRequest;
import org.periplus.check.Verdict;
import org.periplus.decode.Decoded;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderMemory;
import org.periplus.source.FolderTree;

/** That a reading which takes from the last one what did not change gives what a reading of all gives. */
class SmallEditsTest {

    private static final int EDITS = 10;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @TempDir
    private Path folder;

    private final Random random = new Random(11);
    private SiteRequest request;
    private FolderMemory files;
    private final ReadingMemory memory = ReadingMemory.ofPreview();

    @BeforeEach
    void copySample() throws IOException {
        Path sample = Path.of("..", "sample-site", "atlas");
        try (Stream<Path> all = Files.walk(sample)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !sample.relativize(file).startsWith(Path.of("pages", "guide")))
                    .toList()) {
                Path copy = folder.resolve(sample.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        request = SiteRequest.of(folder, folder.resolve("site"), DAY);
        files = new FolderMemory(folder, Optional.empty(), () -> Instant.EPOCH);
    }

    @Test
    void giveWhatAReadingOfAllGives() throws IOException {
        same("begin", files.read());
        List<Path> documents = documents();
        for (int i = 0; i < EDITS; i++) {
            Path file = documents.get(random.nextInt(documents.size()));
            String before = Files.readString(file);
            String edit = edit(file, before);
            same(edit, now(file));
            if (i % 3 != 0) {
                Files.writeString(file, before);
                same("mended after " + edit, now(file));
            }
        }
    }

    private ContentTree now(Path file) throws IOException {
        return files.read(Set.of(file.toRealPath())).orElseGet(files::read);
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                    .sorted()
                    .toList();
        }
    }

    /** Changes, removes or adds a line, mostly so that the file can still be read. */
    private String edit(Path file, String before) throws IOException {
        List<String> lines = new ArrayList<>(Arrays.asList(before.split("\n", -1)));
        int at = 1 + random.nextInt(lines.size() - 1);
        String what = "";
        switch (random.nextInt(6)) {
            case 0 -> what = "remove " + lines.remove(at);
            case 1 -> lines.add(at, "");
            case 2 -> lines.add("# [one](persona:mira) and [two](journey:weekend-trip/buy) and [none](persona:nobody)");
            case 3 -> lines.set(at, lines.get(at).replaceAll("\\b[aeiou]\\b|the", "other"));
            case 4 -> lines.set(at, lines.get(at).replaceAll("\\d", "2"));
            default -> lines.set(at, lines.get(at).replaceAll("([a-z]+-[a-z]+)(?=[\\]},]|$)", "mira"));
        }
        Files.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return folder.relativize(file) + " line " + at + " " + what;
    }

    private void same(String step, ContentTree tree) {
        SiteReading remembered = SiteReading.of(request, tree, memory);
        SiteReading fresh = SiteReading.of(request, new FolderTree(folder, Optional.empty()), ReadingMemory.once());
        Decoded decoded = remembered.decoded();
        assertThat(decoded.diagnostics()).as(step).isEqualTo(fresh.decoded().diagnostics());
        assertThat(decoded.atlas().equals(fresh.decoded().atlas())).as(step).isTrue();
        assertThat(decoded.references().equals(fresh.decoded().references()))
                .as(step)
                .isTrue();
        assertThat(decoded.files()).as(step).isEqualTo(fresh.decoded().files());
        Verdict verdict = remembered.verdict();
        assertThat(verdict.diagnostics()).as(step).isEqualTo(fresh.verdict().diagnostics());
        assertThat(verdict.findings()).as(step).isEqualTo(fresh.verdict().findings());
        assertThat(verdict.accepted()).as(step).isEqualTo(fresh.verdict().accepted());
    }
}
