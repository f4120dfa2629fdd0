package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.FigureSample;
import org.periplus.page.EntryPage;
import org.periplus.page.Filters;
import org.periplus.page.IndexPage;
import org.periplus.page.JourneysPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;
import org.periplus.page.PersonaPage;
import org.periplus.page.PersonasPage;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Proves what lists can be narrowed by, what the page of a tag gathers, and what the pages of teams and touchpoints tell. */
class ListPagesTest {

    private static final String TEAMS = "sales: {name: Sales}\nclaims: {name: Claims}\n";
    private static final String TRIP = """
            name: Trip
            owner: sales
            tags: [fare]
            personas: [mira, jonas]
            stages:
              - id: book
                name: Book
                tags: ["Half <b>fare</b>"]
                touchpoints:
                  - id: search
                    name: Search
                    use: shop
                    emotion: {mira: -1.5, jonas: 1}
                    pains:
                      - {text: Too slow, severity: 4, tags: [fare]}
              - id: claim
                name: Claim
                touchpoints:
                  - id: form
                    name: Form
                    emotion: 0
                    backstage: [{team: claims, does: Reads it}]
                    pains:
                      - {text: Too long, severity: 2}
            """;

    private final Map<String, Page> pages = SmallAtlas.pages(FigureSample.of(
                    "teams.yaml",
                    TEAMS,
                    "channels.yaml",
                    "web: {name: Web, type: web, owner: sales}\n",
                    "touchpoints/shop.yaml",
                    "name: Shop\nchannel: web\nowner: sales\n",
                    "personas/mira.yaml",
                    "name: Mira\ntags: [fare]\n",
                    "personas/jonas.yaml",
                    "name: Jonas\n",
                    "kpis/speed.yaml",
                    "name: Speed\nowner: sales\ntarget: 10\nreadings: [{date: 2026-10-01, value: 4}]\n",
                    "opportunities/faster.yaml",
                    "name: Faster\nstatus: accepted\nowner: sales\n",
                    "journeys/trip.yaml",
                    TRIP)
            .atlas());

    @Test
    void touchpointsAreNarrowedByWhatTheyAreConnectedWith() {
        IndexPage list = (IndexPage) pages.get("touchpoints/index.html");

        assertThat(list.counts()).isEqualTo("Two touchpoints in one journey.");
        assertThat(list.filters().choices())
                .extracting(Filters.Choice::name)
                .containsExactly("stage", "channel", "team", "severity", "mood");
        assertThat(list.table().rows().get(0).facets())
                .extracting(Filters.Facet::name, Filters.Facet::values)
                .containsExactly(
                        tuple("stage", "book"),
                        tuple("channel", "web"),
                        tuple("team", "sales"),
                        tuple("severity", "4"),
                        tuple("mood", "low low.mira high high.jonas"));
        assertThat(list.sections()).extracting(Section::id).containsExactly("catalogue");
    }

    /** What holds for all items, or is said of none, parts nothing. */
    @Test
    void aChoiceThatPartsNothingIsNotOffered() {
        PersonasPage personas = (PersonasPage) pages.get("personas/index.html");

        assertThat(personas.filters().choices())
                .extracting(Filters.Choice::name)
                .containsExactly("tag");
        assertThat(personas.filters().of(personas.personas().get(0).name()))
                .extracting(Filters.Facet::values)
                .containsExactly("");
        assertThat(((JourneysPage) pages.get("journeys/index.html")).filters().isEmpty())
                .isTrue();
    }

    @Test
    void aTagGathersEntriesAndPartsOfJourneys() {
        EntryPage fare = (EntryPage) pages.get("tags/fare.html");

        assertThat(fare.lede()).containsExactly("3 places carry this tag.");
        assertThat(fare.sections())
                .extracting(
                        Section::id, section -> section.mentions().get(0).link().href())
                .containsExactly(
                        tuple("journeys", "../journeys/trip.html"),
                        tuple("personas", "../personas/mira.html"),
                        tuple("in-pain", "../journeys/trip.html#pain-" + "too-slow"));
    }

    @Test
    void tagsAreLinksAndHostileOnesAreTextOnly() {
        PersonaPage mira = (PersonaPage) pages.get("personas/mira.html");
        assertThat(mira.tags()).contains(new NamedLink("fare", "../tags/fare.html"));
        IndexPage tags = (IndexPage) pages.get("tags/index.html");
        assertThat(tags.table().rows())
                .extracting(row -> row.cells().get(0).values().get(0))
                .containsExactly(
                        new NamedLink("fare", "fare.html"), new NamedLink("Half <b>fare</b>", "half-b-fare-b.html"));
    }

    @Test
    void aTeamSeesWhatItOwnsAndWhatHurtsThere() {
        EntryPage sales = (EntryPage) pages.get("teams/sales.html");
        assertThat(sales.sections())
                .extracting(Section::id)
                .containsExactly("owns", "hurts", "measures", "ideas", "parts");
        assertThat(names(sales.sections().get(0).tables().get(0)))
                .startsWith("Speed")
                .contains("Trip", "Web", "Shop", "Faster");
        assertThat(names(sales.sections().get(1).tables().get(0))).containsExactly("Too slow");
        EntryPage claims = (EntryPage) pages.get("teams/claims.html");
        assertThat(claims.sections()).extracting(Section::id).containsExactly("hurts", "acts");
        assertThat(names(claims.sections().get(0).tables().get(0))).containsExactly("Too long");
    }

    @Test
    void aTouchpointIsToldOverAllJourneys() {
        EntryPage shop = (EntryPage) pages.get("touchpoints/shop.html");

        assertThat(shop.sections()).extracting(Section::id).containsExactly("uses", "touched", "emotions", "pains");
        Table emotions = shop.sections().get(2).tables().get(0);
        assertThat(emotions.columns())
                .extracting(Table.Column::words)
                .containsExactly("Touchpoint", "Journey", "Mira", "Jonas");
        assertThat(emotions.rows().get(0).cells())
                .extracting(cell -> cell.values().get(0).words())
                .containsExactly("Search", "Trip", "\u22121.5", "+1");
    }

    @Test
    void aGlossaryOfManyScriptsHasALetterForEach() {
        assertThat(GlossaryComposer.letter("Écart")).isEqualTo("E");
        assertThat(GlossaryComposer.letter("ßtrange")).isEqualTo("S");
        assertThat(GlossaryComposer.letter("Ärger")).isEqualTo("A");
        assertThat(GlossaryComposer.letter("Жизнь")).isEqualTo("Ж");
        assertThat(GlossaryComposer.letter("رحلة")).isEqualTo("ر");
        assertThat(GlossaryComposer.letter("日本")).isEqualTo("日");
        assertThat(List.of("3-day", "%", "", "😀"))
                .allSatisfy(word -> assertThat(GlossaryComposer.letter(word)).isEmpty());
    }

    private static List<String> names(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().get(0).values().get(0).words())
                .toList();
    }
}
