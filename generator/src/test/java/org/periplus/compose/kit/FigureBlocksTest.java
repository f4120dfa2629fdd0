package org.periplus.compose.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Analysis;
import org.periplus.compose.SitePlanner;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.figure.Figures;
import org.periplus.history.Gap;
import org.periplus.history.History;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.page.TextPage;
import org.periplus.wording.SpokenWords;

/** Fenced blocks of a text that ask for a drawing, and what is told of those that ask wrongly. */
class FigureBlocksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void tellsEachMistakeAtItsLineAndColumn() {
        assertThat(told("""
                        # Text

                        ```figure
                        draw: kpi-chrat
                        of: kpi:sold
                        ```

                        - In a list

                          ```figure
                          draw: kpi-chart
                          of: journey:trip
                          size: large
                          ```
                        """))
                .containsExactly(
                        "4:7 figure-block There is no figure \"kpi-chrat\" (did you mean \"kpi-chart\"?)",
                        "12:7 figure-block The figure \"kpi-chart\" is not drawn of a journey (it is drawn of a kpi)",
                        "13:3 figure-block A figure has no key \"size\" (the keys are draw, of, with and caption)");
    }

    @Test
    void tellsWhatIsMissingUnknownOrTooMuch() {
        assertThat(told("```figure\n```\n"))
                .singleElement()
                .asString()
                .startsWith("1:1 figure-block The block does not say which figure to draw (write \"draw:\" and one of");
        assertThat(told("```figure\ndraw: blueprint\n```\n"))
                .containsExactly("2:7 figure-block The block does not say of which entry to draw the figure "
                        + "\"blueprint\" (write \"of:\" and an entry, such as \"of: journey:weekend-trip\")");
        assertThat(told("```figure\ndraw: blueprint\nof: journey:tripp\n```\n"))
                .containsExactly("3:5 figure-block There is no journey \"tripp\" (did you mean \"trip\"?)");
        assertThat(told("```figure\ndraw: roadmap\nof: journey:trip\n```\n"))
                .containsExactly("3:5 figure-block The figure \"roadmap\" is of the whole atlas (remove this line)");
        assertThat(told("```figure\ndraw: roadmap\ndraw: roadmap\nof\nwith:\n```\n"))
                .containsExactly(
                        "3:1 figure-block \"draw\" is written twice (keep one of them)",
                        "4:1 figure-block This line has no key (write a key and a value a line, such as "
                                + "\"draw: blueprint\")",
                        "5:1 figure-block \"with\" has no value (write it behind the colon)");
    }

    @Test
    void tellsThatAFigureHasNothingToShow() {
        assertThat(told("```figure\ndraw: kpi-chart\nof: kpi:empty\n```\n"))
                .containsExactly("2:1 figure-empty \"Empty\" has nothing that the figure \"kpi-chart\" could show "
                        + "(see the guide for what it is drawn from, or remove the block)");
    }

    @Test
    void tellsTheLinesOfAMermaidJourneyThatCannotBeRead() {
        assertThat(told("Text\n\n```journey\nsection A\n  Tea: 9: Me\n  nonsense\n```\n"))
                .containsExactly(
                        "5:8 journey-block A score is a number from 1 to 5, not 9 (1 is very low, 3 is neutral, 5 "
                                + "is delighted)",
                        "6:3 journey-block This is neither a title nor a section nor a task (write a task as "
                                + "\"Choose seats: 3: Mira\", with a score from 1 to 5)");
    }

    @Test
    void tellsWhatWasGuessedInAMermaidJourneyAndWhatIsNotDrawn() {
        assertThat(told("```journey\n%% a draft\nsection A\n  Tea: 2,5: Me\n  開く：3\njourney\n  Rest: 3\n```\n"))
                .containsExactly(
                        "4:8 journey-block The score 2,5 was read as 2.5 (write 2.5)",
                        "5:3 journey-block Wide colons were taken for usual ones (write them as \":\")",
                        "6:1 journey-block A second journey begins here and is not drawn (write each journey in a block "
                                + "of its own)");
    }

    @Test
    void leavesOtherBlocksAsCode() {
        Composed page = page("```mermaid\nflowchart TD\n```\n\n```java\nint x;\n```\n");

        assertThat(page.diagnostics()).isEmpty();
        assertThat(((TextPage) page.page()).narrative().value()).contains("flowchart TD", "int x;");
    }

    private static List<String> told(String text) {
        return page(text).diagnostics().stream().map(FigureBlocksTest::line).toList();
    }

    private static String line(Diagnostic problem) {
        return problem.span().line() + ":" + problem.span().column() + " " + problem.rule() + " " + problem.message()
                + problem.hint().map(hint -> " (" + hint + ")").orElse("");
    }

    static Composed page(String text) {
        Decoded decoded = new Decoder()
                .decode(MemoryTree.of(
                        "periplus.yaml",
                        "periplus: 1\ntitle: Atlas\n",
                        "kpis/empty.yaml",
                        "name: Empty\n",
                        "kpis/sold.yaml",
                        "name: Sold\nreadings: [{date: 2026-01-01, value: 3}, {date: 2026-02-01, value: 4}]\n",
                        "journeys/trip.yaml",
                        "name: Trip\nstages: [{name: Book}]\n",
                        "pages/text.md",
                        text + "\n# Named by its first heading\n"));
        Analysis analysis = Analysis.of(decoded.atlas(), TODAY);
        SiteContent content = new SiteContent(
                decoded.atlas(),
                analysis,
                TODAY,
                Manuscript.of(decoded.files(), decoded.origins()),
                Judgement.SOUND,
                History.unknown(Gap.NO_REPOSITORY),
                KnownPast.NONE);
        SiteMap map = new SiteMap(decoded.atlas(), decoded.files(), Map.of());
        Workshop workshop = new Workshop(
                new Figures(decoded.atlas(), analysis, TODAY, SpokenWords.english()),
                new MarkdownRenderer(),
                purpose -> Optional.empty(),
                SpokenWords.english());
        return new SitePlanner(content, map, workshop)
                .plan().pages().stream()
                        .filter(page -> page.path().equals("pages/text.html"))
                        .findFirst()
                        .orElseThrow()
                        .compose();
    }
}
