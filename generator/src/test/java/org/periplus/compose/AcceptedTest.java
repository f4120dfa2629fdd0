package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Analysis;
import org.periplus.check.Rules;
import org.periplus.check.Verdict;
import org.periplus.compose.kit.Judgement;
import org.periplus.compose.kit.KnownPast;
import org.periplus.compose.kit.Manuscript;
import org.periplus.compose.kit.PlannedPage;
import org.periplus.compose.kit.SiteContent;
import org.periplus.compose.kit.Workshop;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.figure.Figures;
import org.periplus.history.Gap;
import org.periplus.history.History;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.page.EntryPage;
import org.periplus.page.Fact;
import org.periplus.page.JourneyPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;
import org.periplus.page.Section;
import org.periplus.wording.SpokenWords;

/** What a team accepts stands with its reason on the page of the entry it was accepted in. */
class AcceptedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void theReasonOfAPartStandsOnThePageOfTheJourney() {
        JourneyPage page = (JourneyPage) page("journeys/trip.html");

        assertThat(page.notes()).singleElement().satisfies(fact -> {
            assertThat(fact.label()).isEqualTo("Accepted: Stage that nobody measures");
            assertThat(fact.values())
                    .extracting(NamedLink::words)
                    .containsExactly("Counted <from> May on (nothing is measured in stage \"Book\")");
        });
    }

    @Test
    void theReasonStandsAmongTheNotesOfOtherKinds() {
        EntryPage page = (EntryPage) page("channels/fax.html");

        assertThat(page.sections())
                .filteredOn(section -> section.title().equals("Also noted"))
                .flatExtracting(Section::facts)
                .extracting(Fact::label)
                .containsExactly("Accepted: Channel without a touchpoint");
    }

    private static Page page(String path) {
        Decoded decoded = new Decoder()
                .decode(MemoryTree.of(
                        "periplus.yaml",
                        "periplus: 1\ntitle: Atlas\n",
                        "channels.yaml",
                        "fax: {name: Fax, type: other, accept: {unused-channel: Goes in June}}\n",
                        "journeys/trip.yaml",
                        """
                name: Trip
                stages:
                  - {name: Book, accept: {stage-without-kpi: Counted <from> May on}}
                """));
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
        SiteMap map = new SiteMap(decoded.atlas(), decoded.files(), Map.of());
        Workshop workshop = new Workshop(
                new Figures(decoded.atlas(), analysis, TODAY, SpokenWords.english()),
                new MarkdownRenderer(),
                purpose -> Optional.empty(),
                SpokenWords.english());
        List<PlannedPage> pages = new SitePlanner(content, map, workshop).plan().pages();
        return pages.stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .compose()
                .page();
    }
}
