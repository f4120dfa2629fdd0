package org.periplus.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.history.History;
import org.periplus.history.Revision;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Programs are told each change in the words of the content: as items of the feed, and field by field as data. */
class ToldChangesTest {

    private static final Spot APP = Spot.of(new Ref(Kind.CHANNEL, "app"), "App");

    @TempDir
    private Path folder;

    private List<MachineFile> files = List.of();

    @BeforeEach
    void tell() {
        Told.write(folder, "periplus.yaml", "periplus: 1\ntitle: Coast\n");
        Told.write(folder, "channels.yaml", "app: {name: App, type: app}\n");
        MachineContent plain = Told.of(folder, Optional.of("https://coast.example/"));
        History history = new History(
                Map.of(),
                List.of(),
                Optional.of("2".repeat(40)),
                List.of(
                        revision(Optional.empty(), "", edited(new Said.Amount(2), new Said.Amount(2.5))),
                        revision(
                                Optional.of("1".repeat(40)),
                                "Mend <b> for eve@example.org",
                                edited(
                                        new Said.Text("<script>alert(1)</script>"),
                                        new Said.Many(List.of(
                                                new Said.Entry(new Ref(Kind.PERSONA, "mira"), "Mira"),
                                                new Said.Day(LocalDate.of(2026, 5, 5)),
                                                new Said.Flag(true)))))),
                List.of());
        files = MachineFiles.of(new MachineContent(
                plain.atlas(),
                plain.analysis(),
                history,
                plain.files(),
                plain.findings(),
                plain.asOf(),
                plain.words(),
                plain.pages()));
    }

    private static Change edited(Said before, Said after) {
        return new Change(
                Op.EDITED, APP, Optional.of("summary"), Optional.empty(), before, after, Weight.NUMBERS, Sense.NEITHER);
    }

    private static Revision revision(Optional<String> hash, String subject, Change change) {
        return new Revision(
                hash,
                OffsetDateTime.parse("2026-11-10T23:30:00-08:00"),
                List.of("Elif <i>"),
                subject,
                "",
                0,
                List.of(),
                List.of(change),
                List.of());
    }

    @Test
    void theFeedHasAnItemForEachCommittedStep() throws Exception {
        List<SyndEntry> entries = new SyndFeedInput()
                .build(new StringReader(Told.text(files, "feed.xml")))
                .getEntries();
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.getTitle()).isEqualTo("Mend <b> for [e-mail address]");
            assertThat(entry.getLink()).isEqualTo("https://coast.example/changes/2026-11.html#c-111111111111");
            assertThat(entry.getContents().get(0).getValue())
                    .contains("<li>")
                    .contains("App")
                    .doesNotContain("<script>");
        });
    }

    @Test
    void theDataTellsEachChangeFieldByField() {
        String json = Told.text(files, "api/changes.json");
        assertThat(json)
                .contains("\"op\": \"edited\"")
                .contains("\"entity\": \"channel:app\"")
                .contains("\"field\": \"summary\"")
                .contains("\"weight\": \"numbers\"")
                .contains("\"before\": 2,")
                .contains("\"after\": 2.5")
                .contains("\"persona:mira\"")
                .contains("\"2026-05-05\"")
                .contains("\"page\": \"changes/2026-11.html#c-111111111111\"")
                .doesNotContain("eve@example.org");
        assertThat(Told.text(files, "api/schema/changes.json")).contains("\"before\"", "\"weight\"", "\"customer\"");
    }
}
