package org.periplus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
class RenameTest {

    /** One site in which ids stand in every place where they can. */
    private static final Map<String, String> SITE = Map.ofEntries(
            Map.entry("periplus.yaml", """
                    # the site
                    periplus: 1
                    title: Atlas
                    kpis: [rate]   # rate of mira
                    navigation: [journeys, pages/guide/mira, pages/about]
                    """),
            Map.entry("teams.yaml", "# teams\n'booking': {name: Booking}  # the office\nmira: {name: Team Mira}\n"),
            Map.entry(
                    "channels.yaml", "app: {name: App, type: app, owner: \"booking\"}\nweb: {name: Web, type: web}\n"),
            Map.entry("sources.yaml", "crm: {name: CRM}\n"),
            Map.entry("loops.yaml", "ask: {name: Ask, about: trip/book, collects: [talk, rate], owner: booking}\n"),
            Map.entry("personas/mira.md", """
                    ---
                    name: Mira   # mira
                    channels: {app: often, "web": rarely}
                    owner: 'booking'
                    validated: {by: booking}
                    evidence:
                      - talk
                    ---
                    Mira (mira) likes [the trip](journey:trip/book/seats), not `[x](journey:trip)`.

                    ```
                    [code](journey:trip)
                    ```
                    See <persona:mira>, [her][1] and [a page](../pages/guide/mira.md#top).

                    [1]: persona:mira
                    """),
            Map.entry("personas/elif.md", "---\r\nname: Elif\r\n---\r\nWith [Mira](persona:mira) \u2013 \r\n"),
            Map.entry("journeys/sub/trip.yaml", """
                    \uFEFF# the trip of mira
                    name: Trip
                    personas: [ mira,elif ]   # mira first
                    kpis: ["rate"]
                    stages:
                      - id: book
                        name: Book
                        flow: rate
                        journey: journey:stay
                        narrative: |
                          With [Mira](persona:mira)
                          and `[Mira](persona:mira)`
                          and [Mira](persona:mira).
                        touchpoints:
                          - id: seats
                            name: Seats
                            use: plan
                            channel: 'app'
                            emotion: {mira: -1, "elif": 0}
                            actors: [mira, team:mira, booking]
                            quote: {text: mira, from: talk}
                            pains: [{id: race, text: Race, evidence: [talk]}]
                            ideas: [hold]
                            backstage: [{team: booking}]
                            next: trip
                          - {id: trip, name: Trip}
                      - {id: trip-end, name: End, kpis: [rate]}
                    """.replace("next: trip", "next: [trip]")),
            Map.entry("journeys/sub/trip/trip-end.md", "The end for [Mira](persona:mira).\n"),
            Map.entry("journeys/stay.yaml", "name: Stay\nparent: trip\nfuture: trip\nstages: [{name: S}]\n"),
            Map.entry(
                    "journeys/late.yaml",
                    "extends: trip  # trip\nname: Late\nremove: [trip-end]\n"
                            + "stages: [{id: book, touchpoints: [{id: trip, thought: Oh}]}]\n"),
            Map.entry("touchpoints/plan.yaml", "name: Plan\nchannel: app\nkpis: [rate]\n"),
            Map.entry("kpis/rate.yaml", "name: Rate\nsource: crm\nreadings: rate.csv\nowner: booking\n"),
            Map.entry("kpis/share.yaml", "name: Share\ninputs: {of: rate, from: 10}\nid: the-share\n"),
            Map.entry("kpis/rate.csv", "date,value,persona,note\n2026-01-01,1,mira,mira\n2026-02-01,2,\"mira\",\n"),
            Map.entry("feedback/talk.yaml", """
                    name: Talk
                    type: interview
                    personas:
                    - mira
                    about: [trip, "trip/book", trip/book/trip, 'journey:trip/book/seats']
                    findings: [{text: trip, about: trip/book/seats}]
                    """),
            Map.entry("opportunities/hold.yaml", "name: Hold\naddresses: [trip/race]\n"),
            Map.entry("initiatives/lock.yaml", "name: Lock\nopportunities: [hold]\nexpects: [{kpi: rate}]\n"),
            Map.entry("objectives/grow.yaml", "name: Grow\nmeasures: [rate, {kpi: the-share}]\n"),
            Map.entry("scenarios/storm.yaml", "name: Storm\npersona: mira\njourney: trip\n"),
            Map.entry(
                    "pages/guide/mira.md", "# Mira\n\n[Trip](<journey:trip>) and [persona](../../personas/mira.md).\n"),
            Map.entry(
                    "pages/about.md",
                    "# About\n\n[Guide](page:guide/mira), [again](guide/mira.md) \\[no](persona:mira)\n"));

    @TempDir
    private Path folder;

    private void write(Map<String, String> files) {
        files.forEach((path, text) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return all;
    }

    private RenameResult rename(String kind, String from, String to) throws IOException {
        return new Rename().run(new RenameRequest(folder, kind, from, to, false));
    }

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
        "person, mira, m, There is no kind \"person\"; did you mean \"persona\"?",
        "persona, mra, m, There is no persona \"mra\"; did you mean \"mira\"?",
        "persona, mira, Mira Hansen, write mira-hansen",
        "persona, mira, con, cannot be an id",
        "persona, mira, ../x, cannot be an id",
        "persona, mira, elif, There is a persona \"elif\" already",
        "persona, mira, mira, There is a persona \"mira\" already",
        "page, guide/mira, mira, A page stays in its folder",
    })
    void whatMakesNoSenseIsRefused(String kind, String from, String to, String words) throws IOException {
        write(SITE);
        RenameResult result = rename(kind, from, to);

        assertThat(result.status()).isEqualTo(Status.WRONG_USAGE);
        assertThat(result.message()).contains(words);
        assertThat(files()).isEqualTo(new TreeMap<>(SITE));
    }

    @Test
    void filesWithErrorsAreNeverTouched() throws IOException {
        write(SITE);
        write(Map.of("scenarios/storm.yaml", "name: Storm\npersona: mira\njourny: trip\n"));
        assertRefused("persona", "mira", "journy", "scenarios/storm.yaml");
        write(Map.of("scenarios/storm.yaml", "name: Storm\npersona: mira\n\tjourney: trip\n"));
        assertRefused("persona", "mira", "tab", "scenarios/storm.yaml");
        assertThat(rename("scenario", "storm", "snow").status()).isEqualTo(Status.WRONG_USAGE);
        assertThat(rename("source", "crm", "customers").status()).isEqualTo(Status.DONE);
    }

    private void assertRefused(String kind, String from, String words, String file) throws IOException {
        Map<String, String> before = files();
        RenameResult result = rename(kind, from, "other");
        assertThat(result.status()).isEqualTo(Status.PROBLEMS);
        assertThat(result.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.span().file().equals(file));
        assertThat(result.problems()).extracting(Diagnostic::message).anyMatch(message -> message.contains(words));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void anIdThatMeansSomethingElseElsewhereIsRefused() throws IOException {
        write(SITE);
        Map<String, String> before = files();
        RenameResult taken = rename("team", "booking", "elif");
        assertThat(taken.status()).isEqualTo(Status.PROBLEMS);
        assertThat(taken.message()).contains("would no longer say the same");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void madeIdsThatWouldChangeAreRefused() throws IOException {
        write(SITE);
        write(Map.of("journeys/short.yaml", "name: Short\nstages: [{name: S, touchpoints: [{use: plan}]}]\n"));
        Map<String, String> before = files();
        assertThat(rename("touchpoint", "plan", "map").message()).contains("an id is made from \"plan\"");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void linksAndForeignFilesStandInTheWay() throws IOException {
        write(SITE);
        Files.writeString(folder.resolve("personas/m.txt"), "mine");
        Files.move(folder.resolve("personas/mira.md"), folder.resolve("assets.md"));
        Files.createDirectories(folder.resolve("assets"));
        Files.move(folder.resolve("assets.md"), folder.resolve("assets/real.md"));
        Files.createSymbolicLink(folder.resolve("personas/mira.md"), Path.of("../assets/real.md"));
        Map<String, String> before = files();
        RenameResult linked = rename("persona", "mira", "m");
        assertThat(linked.status()).isEqualTo(Status.PROBLEMS);
        assertThat(linked.message()).contains("personas/mira.md is a link");
        Files.createDirectories(folder.resolve("personas/storm.yaml"));
        Files.createDirectories(folder.resolve("scenarios/snow.yaml"));
        assertThat(rename("scenario", "storm", "snow").message()).contains("scenarios/snow.yaml exists already");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsNotWrittenPlainlyIsNotGuessedAt() throws IOException {
        write(SITE);
        write(Map.of("scenarios/storm.yaml", "name: Storm\npersona: >-\n  mira\n"));
        assertRefused("persona", "mira", "not written in so many letters", "scenarios/storm.yaml");
        write(Map.of("scenarios/storm.yaml", "name: Storm\npersona: \"mi\\x72a\"\n"));
        assertRefused("persona", "mira", "not written in so many letters", "scenarios/storm.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "persona, mira, mira-hansen", "journey, weekend-trip, weekend", "kpi, leisure-nps, nps-of-leisure",
        "team, leisure-travel, leisure-two", "channel, app, phone-app", "touchpoint, seat-plan, plan-of-seats",
        "journey, daily-commute, commute", "page, guide/errors, guide/mistakes"
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
        SiteRequest request = SiteRequest.of(folder, folder.resolve("site"), LocalDate.of(2026, 11, 22));
        SiteRequest quick = new SiteRequest(
                request.source(),
                request.output(),
                request.asOf(),
                false,
                request.failOn(),
                request.force(),
                Optional.empty(),
                request.themes());
        return new SiteGenerator()
                .check(quick).diagnostics().stream()
                        .map(Diagnostic::rule)
                        .sorted()
                        .toList();
    }
}
