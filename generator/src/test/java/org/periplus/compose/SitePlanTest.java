package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.periplus.address.SiteMap;
import org.periplus.compose.kit.PlannedPage;
import org.periplus.history.Gap;
import org.periplus.history.History;
import org.periplus.model.Atlas;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.page.Chrome;
import org.periplus.page.HomePage;
import org.periplus.page.JourneyPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;
import org.periplus.page.PersonaPage;
import org.periplus.page.ViewsPage;

/** Proves that the plan holds every entry once, and that every link on its pages leads to a planned file. */
class SitePlanTest {

    private final Atlas atlas = SmallAtlas.atlas();
    private final Map<String, Page> pages = SmallAtlas.pages(atlas);

    @Test
    void everyEntryHasOnePage() {
        List<String> paths = SmallAtlas.planner(atlas, SmallAtlas.history()).plan().pages().stream()
                .map(PlannedPage::path)
                .toList();
        assertThat(paths).doesNotHaveDuplicates().startsWith("index.html").endsWith("404.html");
        atlas.entries().forEach(entry -> assertThat(paths).contains(SiteMap.path(entry.ref())));
        assertThat(SiteMap.path(new Ref(Kind.PAGE, "index"))).isNotEqualTo(SiteMap.index(Kind.PAGE));
    }

    @Test
    void aPageSaysTheSamePathAsThePlan() {
        pages.forEach((path, page) -> assertThat(page.path()).isEqualTo(path));
    }

    @Test
    void everyLinkInsideTheSiteLeadsToAFileOfIt() {
        Set<String> known = new HashSet<>(pages.keySet());
        known.add("media/mira.0123456789.jpg");
        known.add("assets/logo.0123456789");
        pages.forEach((path, page) -> {
            for (String link : new Printed(page).inside()) {
                String target = Path.of(path).resolveSibling(link).normalize().toString();
                assertThat(known).as("%s on %s", link, path).contains(target.replace('\\', '/'));
            }
        });
    }

    @Test
    void everyAnchorOnAJourneyIsThere() {
        JourneyPage trip = (JourneyPage) pages.get("journeys/trip.html");
        Set<String> anchors = new HashSet<>();
        trip.stages().forEach(stage -> {
            anchors.add(stage.anchor());
            stage.steps().forEach(step -> anchors.add(step.anchor()));
            stage.pains().forEach(pain -> anchors.add(pain.anchor()));
            stage.gains().forEach(gain -> anchors.add(gain.anchor()));
        });
        pages.forEach((path, page) -> new Printed(page)
                .links().stream()
                        .filter(link -> !link.contains("views/") && !path.startsWith("views/"))
                        .filter(link ->
                                link.contains("trip.html#") || path.endsWith("/trip.html") && link.startsWith("#"))
                        .forEach(link -> assertThat(anchors).contains(link.replaceFirst(".*#", ""))));
        assertThat(anchors).contains("stage-book", "tp-seats", "pain-race", "gain-pram");
    }

    @Test
    void aJourneyLeadsToEachOfItsOtherDrawings() {
        JourneyPage trip = (JourneyPage) pages.get("journeys/trip.html");
        ViewsPage views = (ViewsPage) pages.get("views/trip.html");

        assertThat(views.views()).isNotEmpty();
        assertThat(trip.views())
                .extracting(view -> view.link().href())
                .containsExactlyElementsOf(views.views().stream()
                        .map(view -> "../views/trip.html#" + view.id())
                        .toList());
    }

    @Test
    void aDangerousAddressIsNeverALink() {
        pages.forEach((path, page) -> assertThat(new Printed(page).links())
                .as(path)
                .noneMatch(link -> link.toLowerCase(java.util.Locale.ROOT).contains("script:")));
        PersonaPage mira = (PersonaPage) pages.get("personas/mira.html");
        assertThat(mira.links())
                .containsExactly(NamedLink.plain("Diary"), new NamedLink("Study", "https://study.example/a"));
    }

    @Test
    void thePagesAreTheSameEveryTime() {
        assertThat(SmallAtlas.pages(SmallAtlas.atlas())).isEqualTo(pages);
    }

    @Test
    void anEmptyAtlasStillHasItsStartPage() {
        Map<String, Page> empty =
                SmallAtlas.pages(new Atlas(Site.untitled(), List.of()), History.unknown(Gap.NO_REPOSITORY));
        assertThat(empty.keySet()).containsExactly("index.html", "search/index.html", "404.html");
        assertThat(((HomePage) empty.get("index.html")).counts()).isEqualTo("Nothing is mapped yet.");
    }

    @Test
    void theLastChangeIsToldOrMissedInASentence() {
        Chrome.Change known = pages.get("journeys/trip.html").chrome().change();
        assertThat(known.date()).isEqualTo("10 November 2026");
        assertThat(known.author()).isEqualTo("K. Lindqvist");
        assertThat(known.hasHref()).as("a commit address that is a script").isFalse();
        Chrome.Change missing = pages.get("teams/sales.html").chrome().change();
        assertThat(missing.isKnown()).isFalse();
        assertThat(missing.missing()).endsWith(".");
    }

    @Test
    void thePageCanBeEditedWhereItsFileIs() {
        assertThat(pages.get("personas/mira.html").chrome().footer().editHref())
                .isEqualTo("https://git.example/atlas/edit/main/personas/mira.yaml");
        assertThat(pages.get("index.html").chrome().footer().hasEdit()).isFalse();
    }

    @Test
    void theNavigationShowsWhereThePageIs() {
        List<Chrome.NavItem> items =
                pages.get("personas/mira.html").chrome().site().navigation();
        assertThat(items)
                .filteredOn(Chrome.NavItem::within)
                .extracting(Chrome.NavItem::label)
                .containsExactly("Personas");
        assertThat(items.get(0).label()).isEqualTo("Overview");
        assertThat(pages.get("kpis/index.html").chrome().site().navigation())
                .filteredOn(Chrome.NavItem::current)
                .extracting(Chrome.NavItem::label)
                .containsExactly("KPIs");
    }
}
