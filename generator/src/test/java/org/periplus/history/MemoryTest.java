package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** What is kept from build to build changes nothing but the time. */
class MemoryTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @Test
    void givesTheSameHoweverItIsDamaged() throws IOException, GitAPIException {
        try (PastRepository past = small()) {
            History plain = new Historian().read(HistoryRequest.of(folder, List.of("teams/a.yaml")));
            assertThat(kept()).isEqualTo(plain);
            byte[] whole = Files.readAllBytes(file());

            for (int at = 0; at < whole.length; at += 50) {
                byte[] damaged = whole.clone();
                damaged[at] ^= 0x55;
                Files.write(file(), damaged);
                assertThat(kept()).as("byte %d", at).isEqualTo(plain);
                Files.write(file(), Arrays.copyOf(whole, at));
                assertThat(kept()).as("cut at %d", at).isEqualTo(plain);
            }
            assertThat(Files.readAllBytes(file())).isEqualTo(whole);
            assertThat(past.git).isNotNull();
        }
    }

    @Test
    void writesNewStepsBehindTheOldOnes() throws IOException, GitAPIException {
        try (PastRepository past = small()) {
            kept();
            byte[] first = Files.readAllBytes(file());
            past.delete("teams/a.yaml").write("teams/c.yaml", "name: C").commit("Four");
            past.team("a", "Again").commit("Five");
            History plain = new Historian().read(HistoryRequest.of(folder, List.of("teams/a.yaml")));

            assertThat(kept()).isEqualTo(plain);
            byte[] grown = Files.readAllBytes(file());
            assertThat(grown).startsWith(first).hasSizeGreaterThan(first.length);
            assertThat(kept()).isEqualTo(plain);
            for (int at = first.length; at < grown.length; at += 70) {
                byte[] damaged = grown.clone();
                damaged[at] ^= 0x55;
                Files.write(file(), damaged);
                assertThat(kept()).as("byte %d", at).isEqualTo(plain);
            }
            Files.write(file(), first);
            assertThat(kept()).isEqualTo(plain);
        }
    }

    @Test
    void isNotTakenFromAnotherProgram() throws IOException, GitAPIException {
        try (PastRepository past = small()) {
            History first = kept();
            Historian blind = new Historian((before, after) -> List.of());
            HistoryRequest request = HistoryRequest.of(folder, List.of("teams/a.yaml"));

            assertThat(blind.read(request.keeping(Optional.of(cache), "test"))).isEqualTo(first);
            assertThat(blind.read(request.keeping(Optional.of(cache), "other")).revisions())
                    .allMatch(revision -> revision.changes().isEmpty());
            assertThat(past.git).isNotNull();
        }
    }

    @Test
    void doesWithoutAFolderThatCannotBeWritten() throws IOException, GitAPIException {
        Path blocked = Files.writeString(cache.resolve("file"), "no folder");
        try (PastRepository past = small()) {
            HistoryRequest request = HistoryRequest.of(folder, List.of());

            assertThat(new Historian().read(request.keeping(Optional.of(blocked), "test")))
                    .isEqualTo(new Historian().read(request));
            assertThat(past.git).isNotNull();
        }
    }

    @Test
    void keepsEverythingThatCanBeSaid() throws IOException {
        Map<String, Said> fields = new LinkedHashMap<>();
        fields.put("text", new Said.Text("one"));
        fields.put("prose", new Said.Prose("two\n\nthree"));
        fields.put("amount", new Said.Amount(-0.5));
        fields.put("day", new Said.Day(LocalDate.of(1969, 12, 31)));
        fields.put("flag", new Said.Flag(true));
        fields.put("word", new Said.Word("often"));
        fields.put("entry", new Said.Entry(new Ref(Kind.PERSONA, "mira"), "Mira <script>"));
        fields.put("nothing", Said.nothing());
        Spot spot = Spot.of(new Ref(Kind.JOURNEY, "trip"), "Trip").within(new Part(PartKind.STAGE, "book", "Book"));
        Said all = new Said.Many(List.of(new Said.Fields(fields), new Said.At(spot, 3)));
        for (Op op : Op.values()) {
            Change change = new Change(
                    op, spot, Optional.of("text"), Optional.of(all), all, Said.nothing(), Weight.NUMBERS, Sense.WORSE);
            Packer out = new Packer();
            RevisionPacking.pack(out, change);
            byte[] bytes = out.bytes();

            assertThat(RevisionPacking.change(new Unpacker(bytes, 0, bytes.length)))
                    .isEqualTo(change);
            for (int end = 0; end < bytes.length; end++) {
                Unpacker cut = new Unpacker(bytes, 0, end);
                assertThatThrownBy(() -> RevisionPacking.change(cut)).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void takesNoMemoryForCountsThatCannotBe() {
        byte[] endless = {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x7f, 0, 0};
        Unpacker in = new Unpacker(endless, 0, endless.length);

        assertThatThrownBy(() -> in.all(in::text)).isInstanceOf(IOException.class);
    }

    private History kept() {
        return new Historian()
                .read(HistoryRequest.of(folder, List.of("teams/a.yaml")).keeping(Optional.of(cache), "test"));
    }

    private PastRepository small() throws IOException, GitAPIException {
        PastRepository past = new PastRepository(folder);
        past.team("a", "A").commit("One");
        past.team("a", "AA").team("b", "B").commit("Two");
        past.delete("teams/b.yaml").write("teams/c.yaml", "name: [").commit("Three");
        return past;
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("history"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
