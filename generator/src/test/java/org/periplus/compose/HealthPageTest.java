package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.periplus.address.Crossings;
import org.periplus.address.SiteMap;
import org.periplus.address.Tags;
import org.periplus.analysis.Analysis;
import org.periplus.analysis.Reviews;
import org.periplus.check.Rule;
import org.periplus.check.Rules;
import org.periplus.check.Verdict;
import org.periplus.compose.kit.Chronicle;
import org.periplus.compose.kit.Folders;
import org.periplus.compose.kit.Judgement;
import org.periplus.compose.kit.KnownPast;
import org.periplus.compose.kit.Manuscript;
import org.periplus.compose.kit.Navigation;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.SiteContent;
import org.periplus.compose.kit.Studio;
import org.periplus.compose.kit.Whereabouts;
import org.periplus.compose.kit.Words;
import org.periplus.compose.kit.Workshop;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Origins;
import org.periplus.figure.Figures;
import org.periplus.history.Gap;
import org.periplus.history.History;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.page.HealthArea;
import org.periplus.page.HealthPage;
import org.periplus.page.HomePage;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;
import org.periplus.page.Table;
import org.periplus.wording.SpokenWords;

/** Proves that what the rules find is told to readers who never saw a rule: where, how grave, by whom, and what is accepted. */
class HealthPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 14);
    private static final String[] FILES = {
        "periplus.yaml",
        "periplus: 1\ntitle: Coast\nchecks: {journey-for-no-objective: off, stage-without-kpi: error}\n",
        "teams/sales.yaml",
        "name: Sales\n",
        "personas/mira.yaml",
        "name: Mira\n",
        "channels.yaml",
        "app: {name: App, type: app}\nfax: {name: Fax, type: other, accept: {unused-channel: Goes <in> June}}\n",
        "journeys/trip.yaml",
        """
            name: Trip <b>
            owner: sales
            personas: [mira]
            stages:
              - name: Book
                touchpoints:
                  - name: Pay
                    channel: app
                    emotion: -2
                    pains: [{text: "Price <script>", severity: 5}]
              - name: Ride
            """,
        "pages/guide/rules/stage-without-kpi.md",
        "# Stage that nobody measures\n"
    };

    private final Map<String, Page> pages = pages(FILES);
    private final HealthPage health = (HealthPage) pages.get("health.html");

    private static Map<String, Page> pages(String... files) {
        Decoded decoded = new Decoder().decode(MemoryTree.of(files));
        Verdict verdict = Rules.all().run(decoded.atlas(), decoded.origins(), TODAY);
        Analysis analysis = Analysis.of(decoded.atlas(), TODAY);
        SiteContent content = new SiteContent(
                decoded.atlas(),
                analysis,
                TODAY,
                Manuscript.of(decoded.files(), decoded.origins()),
                new Judgement(verdict.findings(), verdict.accepted(), List.of()),
                History.unknown(Gap.NO_REPOSITORY),
                KnownPast.NONE);
        Workshop workshop = new Workshop(
                new Figures(decoded.atlas(), analysis, TODAY, SpokenWords.english()),
                new MarkdownRenderer(),
                purpose -> Optional.empty(),
                SpokenWords.english());
        SiteMap map = new SiteMap(decoded.atlas(), decoded.files(), Map.of());
        Map<String, Page> pages = new LinkedHashMap<>();
        new SitePlanner(content, map, workshop)
                .plan()
                .pages()
                .forEach(page -> pages.put(page.path(), page.compose().page()));
        return pages;
    }

    private Stream<HealthPage.Line> lines() {
        return health.areas().stream().flatMap(area -> area.lines().stream());
    }

    private HealthPage.Line line(String rule) {
        return lines().filter(line -> line.rule().words().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleHasWordsForReadersAndOneAreaOfItsOwn() {
        for (Rule rule : Rules.all().list()) {
            assertThat(SpokenWords.english().has("rule." + rule.id()))
                    .as(rule.id())
                    .isTrue();
            assertThat(Stream.of(HealthArea.values())
                            .filter(area -> area.rules().contains(rule.id())))
                    .as(rule.id())
                    .hasSize(1);
        }
        Set<String> known = new HashSet<>();
        Rules.all().list().forEach(rule -> known.add(rule.id()));
        assertThat(Stream.of(HealthArea.values()).flatMap(area -> area.rules().stream()))
                .allMatch(known::contains);
        assertThat(SpokenWords.english().phrases().keySet().stream()
                        .filter(key -> key.startsWith("rule."))
                        .map(key -> key.substring("rule.".length())))
                .allMatch(known::contains);
    }

    @Test
    void eachFindingIsToldInPlainWordsWithItsPlaceAndTeam() {
        HealthPage.Line pain = line("severe-pain-without-evidence");
        assertThat(pain.sentence()).isEqualTo("A severe pain point rests on nothing anybody heard.");
        assertThat(pain.severity()).isEqualTo("Worth mending");
        assertThat(pain.css()).isEqualTo("g-warning");
        assertThat(pain.places()).singleElement().satisfies(place -> {
            assertThat(place.link().words()).isEqualTo("Trip <b>, Pay");
            assertThat(place.link().href()).startsWith("journeys/trip.html#");
            assertThat(place.role()).isEqualTo("Sales");
        });
    }

    @Test
    void theGravestStandFirstAndCountInTheHeadline() {
        assertThat(health.figures())
                .extracting(HomePage.Figure::value)
                .startsWith("2")
                .endsWith("1");
        HealthPage.Area measures = health.areas().stream()
                .filter(area -> area.anchor().equals("area-measures"))
                .findFirst()
                .orElseThrow();
        assertThat(measures.lines().get(0).rule().words()).isEqualTo("stage-without-kpi");
        assertThat(measures.lines().get(0).severity()).isEqualTo("Must be mended");
        int all = health.areas().stream().mapToInt(HealthPage.Area::count).sum();
        assertThat(health.headline()).isEqualTo(all + " things on the maps want care");
        assertThat(lines().flatMap(line -> Stream.concat(line.places().stream(), line.rest().stream())))
                .hasSizeLessThanOrEqualTo(all);
    }

    @Test
    void aRuleLeadsToItsGuidePageOnlyWhereTheSiteHasOne() {
        assertThat(line("stage-without-kpi").rule().href()).isEqualTo("pages/guide/rules/stage-without-kpi.html");
        assertThat(line("severe-pain-without-evidence").rule().hasHref()).isFalse();
    }

    @Test
    void whatIsOffIsNotToldAndWhatIsAcceptedIsToldWithItsReason() {
        assertThat(lines().map(line -> line.rule().words()))
                .doesNotContain("journey-for-no-objective", "unused-channel");
        assertThat(health.accepted().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .extracting(cell -> cell.values().get(0).words())
                        .containsExactly("Fax", "No touchpoint uses this channel.", "Goes <in> June"));
    }

    @Test
    void readersSeeNoFileAndNoMessageOfTheProgram() {
        List<String> texts = new Printed(health).texts();
        assertThat(texts).noneMatch(text -> text.contains(".yaml") || text.contains("periplus.yaml"));
    }

    @Test
    void teamsAndJourneysAreCountedWithWhatIsMostlyOpen() {
        assertThat(health.tables()).extracting(Table::caption).containsExactly("By team", "By journey");
        Table journeys = health.tables().get(1);
        assertThat(journeys.rows()).hasSize(1);
        assertThat(journeys.rows().get(0).cells().get(0).values())
                .containsExactly(new NamedLink("Trip <b>", "journeys/trip.html"));
        assertThat(journeys.rows().get(0).cells().get(4).values().get(0).href()).startsWith("#area-");
        Set<String> anchors = new HashSet<>();
        health.areas().stream().filter(HealthPage.Area::hasLines).forEach(area -> anchors.add("#" + area.anchor()));
        health.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().get(4).values().stream())
                .forEach(link -> assertThat(anchors).contains(link.href()));
    }

    @Test
    void theStartPageLeadsThere() {
        HomePage home = (HomePage) pages.get("index.html");
        assertThat(home.findings().href()).isEqualTo("health.html");
        assertThat(home.worst()).isNotEmpty();
        assertThat(home.worst().get(0).place().words()).isEqualTo("Pay");
        assertThat(home.worst().get(0).pain()).isEqualTo("Price <script>");
    }

    @Test
    void placesThatDoNotExistLeadToTheNextThatDoes() {
        SiteContent content = new SiteContent(
                SmallAtlas.atlas(),
                Analysis.of(SmallAtlas.atlas(), TODAY),
                TODAY,
                Manuscript.of(Map.of(), new Origins(Map.of())),
                Judgement.SOUND,
                History.unknown(Gap.NO_REPOSITORY),
                KnownPast.NONE);
        Chronicle chronicle = new Chronicle(content.history());
        Studio studio = new Studio(
                content,
                new SiteMap(content.atlas(), Map.of(), Map.of()),
                new Workshop(
                        new Figures(content.atlas(), content.analysis(), TODAY, SpokenWords.english()),
                        new MarkdownRenderer(),
                        purpose -> Optional.empty(),
                        SpokenWords.english()),
                new Words(SpokenWords.english()),
                new Crossings(content.atlas()),
                new Tags(content.atlas()),
                new Reviews(content.atlas().site(), TODAY),
                new Folders(content),
                chronicle,
                Navigation.of(content, new Folders(content), chronicle, new Words(SpokenWords.english())));
        Whereabouts whereabouts = new Whereabouts(new Sheet(studio, "health.html"));
        assertThat(href(whereabouts, "journey:trip/stages[0]/touchpoints[99]/pains[7]/text"))
                .isEqualTo("journeys/trip.html#stage-book");
        assertThat(href(whereabouts, "journey:trip/stages[123456789012]")).isEqualTo("journeys/trip.html");
        assertThat(href(whereabouts, "journey:trip/summary")).isEqualTo("journeys/trip.html");
        assertThat(href(whereabouts, "site:periplus/checks/x")).isEqualTo("index.html");
        assertThat(href(whereabouts, "journey:no-such/stages[0]")).isEqualTo("index.html");
        assertThat(href(whereabouts, "")).isEqualTo("index.html");
    }

    private static String href(Whereabouts whereabouts, String path) {
        return whereabouts.of(new ElementPath(path)).link().href();
    }
}
