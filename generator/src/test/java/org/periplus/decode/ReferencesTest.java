package org.periplus.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.decode.MarkdownLinks.Found;

/** Proves that every reference is known with its place, its target and the letters it is written in. */
class ReferencesTest {

    private static List<String> references(String... files) {
        return new Decoder()
                .decode(MemoryTree.of(files)).references().stream()
                        .map(one -> one.span().display() + "+" + one.span().length() + " " + one.text() + " -> "
                                + target(one))
                        .toList();
    }

    private static String target(Reference reference) {
        Reference.Target target = reference.target();
        if (target instanceof Reference.ToPlace to) {
            return "place " + to.place().journey()
                    + to.place().stage().map(id -> "/" + id).orElse("")
                    + to.place().touchpoint().map(id -> "/" + id).orElse("");
        }
        if (target instanceof Reference.ToTouchpoint to) {
            return "touchpoint " + to.entry().id() + "//" + to.touchpoint();
        }
        return target instanceof Reference.ToPain to
                ? "pain " + to.pain().journey() + "/" + to.pain().pain()
                : target.entry().toString();
    }

    @Test
    void keysItemsCellsAndPlaces() {
        assertThat(references(
                        "periplus.yaml", "periplus: 1\ntitle: A\nkpis: [rate]\nnavigation: [pages/about, kpis]\n",
                        "pages/about.md", "# About\n",
                        "teams.yaml", "office: {name: Office}\nmira: {name: M}\n",
                        "personas/mira.yaml", "name: Mira\nowner: 'office'\n",
                        "kpis/rate.yaml", "name: Rate\nsource: crm\nreadings: rate.csv\ninputs: {of: rate, from: 3}\n",
                        "kpis/rate.csv", "date,value,persona\n2026-01-01,1,\"mira\"\n",
                        "sources.yaml", "crm: {name: CRM}\n",
                        "journeys/trip.yaml",
                                "name: T\nstages:\n  - id: s\n    name: S\n    touchpoints:\n"
                                        + "      - {name: A, next: [b], emotion: {mira: 1}, actors: [\"team:mira\"], pains: [P]}\n"
                                        + "      - {id: b, name: B, next: [gone]}\n",
                        "journeys/late.yaml",
                                "extends: trip\nremove: [b]\nstages: [{id: s, touchpoints: [{id: a, next: [], remove: [p]}]}]\n",
                        "loops.yaml", "ask: {name: A, about: \"trip/s\"}\n",
                        "opportunities/idea.yaml", "name: I\naddresses: [trip/p, nowhere/p]\n"))
                .containsExactly(
                        "journeys/late.yaml:1:10+4 trip -> journey:trip",
                        "journeys/late.yaml:2:10+1 b -> touchpoint trip//b",
                        "journeys/late.yaml:3:59+1 p -> pain trip/p",
                        "journeys/trip.yaml:6:26+1 b -> touchpoint trip//b",
                        "journeys/trip.yaml:6:40+4 mira -> persona:mira",
                        "journeys/trip.yaml:6:59+11 team:mira -> team:mira",
                        "kpis/rate.csv:2:14+6 mira -> persona:mira",
                        "kpis/rate.yaml:2:9+3 crm -> source:crm",
                        "kpis/rate.yaml:4:14+4 rate -> kpi:rate",
                        "loops.yaml:1:23+8 trip/s -> place trip/s",
                        "opportunities/idea.yaml:2:13+6 trip/p -> pain trip/p",
                        "periplus.yaml:3:8+4 rate -> kpi:rate",
                        "periplus.yaml:4:14+11 pages/about -> page:about",
                        "personas/mira.yaml:2:8+8 office -> team:office");
    }

    @Test
    void linksOfNarrativesWhereverTheyStand() {
        assertThat(references(
                        "periplus.yaml",
                        "periplus: 1\ntitle: A\n",
                        "personas/mira.md",
                        "---\nname: Mira\n---\n\u00fc [a](persona:mira) `[b](persona:mira)` [c](journey:trip/s)\n"
                                + "[d](../journeys/trip.yaml#x) [e](persona:nobody) [f](https://example.org)\n",
                        "journeys/trip.yaml",
                        "name: T\nnarrative: >\n  Folded\n  [a](persona:mira)\n  text.\nstages:\n"
                                + "  - id: s\n    name: S\n    narrative: \"In quotes: [a](persona:mira)\"\n",
                        "journeys/late.yaml",
                        "extends: trip\n"))
                .containsExactly(
                        "journeys/late.yaml:1:10+4 trip -> journey:trip",
                        "journeys/trip.yaml:4:7+12 persona:mira -> persona:mira",
                        "journeys/trip.yaml:9:32+12 persona:mira -> persona:mira",
                        "personas/mira.md:4:7+12 persona:mira -> persona:mira",
                        "personas/mira.md:4:45+14 journey:trip/s -> place trip/s",
                        "personas/mira.md:5:5+23 ../journeys/trip.yaml#x -> journey:trip");
    }

    @Test
    void figuresNameWhatTheyAreDrawnOf() {
        String text = """
                ```figure
                draw: comparison
                of: journey:trip
                  with : "journey:later"
                caption: of: journey:none
                ```

                ````markdown
                ```figure
                of: journey:shown
                ```
                ````
                of: journey:outside
                """;

        assertThat(MarkdownLinks.in(text).stream().filter(Found::link).map(Found::target))
                .containsExactly("journey:trip", "journey:later");
    }

    @Test
    void codeAndEscapesHoldNoLinks() {
        String text = """
                [a](persona:a) `[x](persona:x)` ``a ` [x](persona:x)`` \\`[b](persona:b)`

                ```yaml
                [x](persona:x)
                ~~~
                ```
                ~~~~
                [x](persona:x)
                ~~~
                ~~~~
                \\[x](persona:x) [x\\](persona:x) [[c]](persona:c) <persona:d> [e]( <persona:e> "t")
                `open [f](persona:f)

                and ` closed [g](persona:g)
                [h]: persona:h
                text [i]: persona:x
                """;
        assertThat(MarkdownLinks.in(text).stream().filter(Found::link).map(Found::target))
                .containsExactly(
                        "persona:a",
                        "persona:b",
                        "persona:c",
                        "persona:d",
                        "persona:e",
                        "persona:f",
                        "persona:g",
                        "persona:h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "[", "](", "](a", "\\", "`a``b", "<a", "[a]: b\n", "```\n", "](a)[", "~~~", " "})
    void longTextsDoNotHang(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> MarkdownLinks.in(text)))
                .hasSizeLessThan(500_001);
    }
}
