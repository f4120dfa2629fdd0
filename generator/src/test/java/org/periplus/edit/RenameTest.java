package org.periplus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.edit.RenameResult.RenamedFile;
import org.periplus.edit.RenameResult.Status;
import org.periplus.source.FolderTree;

/** Proves that an id is changed wherever it stands, that nothing else is, and that half a renaming never happens. */
class RenameTest extends RenameSite {

    private Map<String, String> renamed(String kind, String from, String to) throws IOException {
        RenameResult result = rename(kind, from, to);
        assertThat(result.message()).isEmpty();
        assertThat(result.status()).isEqualTo(Status.DONE);
        return files();
    }

    @Test
    void theSiteHasNoErrors() {
        write(SITE);
        assertThat(new Decoder()
                        .decode(new FolderTree(folder, Optional.empty()))
                        .diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "persona, mira, m",
        "persona, mira, mira-hansen",
        "journey, trip, weekend",
        "kpi, rate, conversion",
        "kpi, the-share, part",
        "team, booking, b",
        "team, mira, mirateam",
        "channel, app, phone",
        "source, crm, customers",
        "feedback, talk, interview-2026-03",
        "opportunity, hold, hold-seats",
        "initiative, lock, locks",
        "objective, grow, growth",
        "scenario, storm, snow",
        "page, guide/mira, guide/people",
        "loop, ask, asks",
        "touchpoint, plan, seat-plan",
        "journey, late, later",
        "journey, stay, s"
    })
    void thereAndBackGivesTheSameBytes(String kind, String from, String to) throws IOException {
        write(SITE);
        Map<String, String> before = files();

        assertThat(renamed(kind, from, to)).isNotEqualTo(before);
        assertThat(renamed(kind, to, from)).isEqualTo(before);
    }

    @Test
    void aPersonaIsRenamedWhereItIsMeantAndNowhereElse() throws IOException {
        write(SITE);
        Map<String, String> after = renamed("persona", "mira", "hansen");

        assertThat(after).doesNotContainKey("personas/mira.md");
        assertThat(after.get("personas/hansen.md"))
                .contains("name: Mira   # mira", "Mira (mira) likes", "<persona:hansen>", "[1]: persona:hansen")
                .contains("(../pages/guide/mira.md#top)");
        assertThat(after.get("personas/elif.md"))
                .isEqualTo("---\r\nname: Elif\r\n---\r\nWith [Mira](persona:hansen) \u2013 \r\n");
        assertThat(after.get("journeys/sub/trip.yaml"))
                .startsWith("\uFEFF# the trip of mira\n")
                .contains("personas: [ hansen,elif ]   # mira first")
                .contains("With [Mira](persona:hansen)\n", "`[Mira](persona:mira)`", "and [Mira](persona:hansen).")
                .contains("{hansen: -1, \"elif\": 0}", "[hansen, team:mira, booking]", "{text: mira, from: talk}");
        assertThat(after.get("journeys/sub/trip/trip-end.md")).contains("(persona:hansen)");
        assertThat(after.get("kpis/rate.csv"))
                .isEqualTo("date,value,persona,note\n2026-01-01,1,hansen,mira\n2026-02-01,2,\"hansen\",\n");
        assertThat(after.get("feedback/talk.yaml")).contains("personas:\n- hansen\n");
        assertThat(after.get("scenarios/storm.yaml")).contains("persona: hansen");
        assertThat(after.get("pages/guide/mira.md")).contains("(../../personas/hansen.md)");
        assertThat(after.get("pages/about.md")).isEqualTo(SITE.get("pages/about.md"));
        assertThat(after.get("teams.yaml")).isEqualTo(SITE.get("teams.yaml"));
    }

    @Test
    void aJourneyTakesItsFolderItsPlacesAndItsVariantsAlong() throws IOException {
        write(SITE);
        Map<String, String> after = renamed("journey", "trip", "weekend");

        assertThat(after)
                .containsKeys("journeys/sub/weekend.yaml", "journeys/sub/weekend/trip-end.md")
                .doesNotContainKeys("journeys/sub/trip.yaml", "journeys/sub/trip/trip-end.md");
        assertThat(folder.resolve("journeys/sub/trip")).doesNotExist();
        assertThat(after.get("journeys/late.yaml"))
                .isEqualTo(SITE.get("journeys/late.yaml").replace("extends: trip ", "extends: weekend "));
        assertThat(after.get("journeys/stay.yaml")).contains("parent: weekend\nfuture: weekend\n");
        assertThat(after.get("feedback/talk.yaml"))
                .contains("about: [weekend, \"weekend/book\", weekend/book/trip, 'journey:weekend/book/seats']")
                .contains("{text: trip, about: weekend/book/seats}");
        assertThat(after.get("opportunities/hold.yaml")).contains("[weekend/race]");
        assertThat(after.get("loops.yaml")).contains("about: weekend/book,");
        assertThat(after.get("personas/mira.md"))
                .contains("(journey:weekend/book/seats), not `[x](journey:trip)`", "[code](journey:trip)");
        assertThat(after.get("pages/guide/mira.md")).contains("[Trip](<journey:weekend>)");
        assertThat(after.get("journeys/sub/weekend.yaml")).contains("next: [trip]", "{id: trip, name: Trip}");
    }

    @Test
    void aPageIsRenamedInLinksPathsAndTheNavigation() throws IOException {
        write(SITE);
        Map<String, String> after = renamed("page", "guide/mira", "guide/people");

        assertThat(after).containsKey("pages/guide/people.md");
        assertThat(after.get("pages/about.md")).contains("(page:guide/people), [again](guide/people.md) \\[no]");
        assertThat(after.get("personas/mira.md")).contains("(../pages/guide/people.md#top)");
        assertThat(after.get("periplus.yaml")).contains("[journeys, pages/guide/people, pages/about]");
    }

    @Test
    void tellsFilesCountsAndThatTheHistoryBeginsAnew() throws IOException {
        write(SITE);
        RenameResult dry = new Rename().run(new RenameRequest(folder, "kpi", "the-share", "part", true));

        assertThat(dry.status()).isEqualTo(Status.DONE);
        assertThat(dry.files())
                .containsExactly(
                        new RenamedFile("kpis/share.yaml", "kpis/share.yaml", 1),
                        new RenamedFile("objectives/grow.yaml", "objectives/grow.yaml", 1));
        assertThat(dry.notes()).containsExactly("History follows ids: that of this kpi begins anew");
        assertThat(files().get("kpis/share.yaml")).isEqualTo(SITE.get("kpis/share.yaml"));
        assertThat(rename("source", "crm", "customers").files())
                .extracting(RenamedFile::from)
                .containsExactly("kpis/rate.yaml", "sources.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "persona, mira, mira-hansen", "journey, weekend-trip, weekend",
        "touchpoint, seat-plan, plan-of-seats", "page, guide/errors, guide/mistakes"
    })
    void theExampleStaysFreeOfNewProblems(String kind, String from, String to) throws IOException {
        Path example = Path.of("../sample-site/atlas");
        try (Stream<Path> walk = Files.walk(example)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(example.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        List<String> problems = problems();
        Map<String, String> before = files();
        renamed(kind, from, to);
        assertThat(problems()).isEqualTo(problems);
        assertThat(renamed(kind, to, from)).isEqualTo(before);
    }

    private List<String> problems() throws IOException {
        SiteRequest quick = SiteRequest.of(folder, folder.resolve("site"), LocalDate.of(2026, 11, 22))
                .withHistory(false);
        return new SiteGenerator()
                .check(quick).diagnostics().stream()
                        .map(Diagnostic::rule)
                        .sorted()
                        .toList();
    }
}
