package org.periplus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplus.address.FoundPlaces;
import org.periplus.figure.engine.FigureSample;
import org.periplus.model.Atlas;

/** What of an atlas can be found, and where a find leads. */
class FindablesTest {

    private static final String JOURNEY = """
            name: Weekend trip
            personas: [mira]
            scenario: Two nights by the sea
            stages:
              - id: book
                name: Booking
                goal: A seat by the window
                systems: [Timetable service]
                touchpoints:
                  - id: pay
                    name: Paying
                    thought: Will it take my card?
                    quote: It took ages
                    backstage:
                      - does: Reserves the money
                    pains:
                      - {id: slow, text: The page is slow, summary: Half a minute on some days}
                    gains:
                      - {id: wallet, text: A wallet that just works}
            """;

    private static List<Findable> of(String... files) {
        Atlas atlas = FigureSample.of(files).atlas();
        return Findables.of(atlas, new FoundPlaces());
    }

    private static Findable one(List<Findable> all, Group group) {
        return all.stream().filter(each -> each.group() == group).findFirst().orElseThrow();
    }

    @Test
    void aJourneyIsFoundInAllItsParts() {
        List<Findable> all =
                of("journeys/trip.yaml", JOURNEY, "personas/mira.yaml", "name: Mira\nquote: Tell me early\n");

        assertThat(all)
                .extracting(Findable::group, Findable::name, Findable::trail, Findable::path)
                .containsExactly(
                        tuple(Group.JOURNEY, "Weekend trip", "", "journeys/trip.html"),
                        tuple(Group.STAGE, "Booking", "Weekend trip", "journeys/trip.html#stage-book"),
                        tuple(Group.TOUCHPOINT, "Paying", "Weekend trip › Booking", "journeys/trip.html#tp-pay"),
                        tuple(
                                Group.PAIN,
                                "The page is slow",
                                "Weekend trip › Booking › Paying",
                                "journeys/trip.html#pain-slow"),
                        tuple(
                                Group.GAIN,
                                "A wallet that just works",
                                "Weekend trip › Booking › Paying",
                                "journeys/trip.html#gain-wallet"),
                        tuple(Group.PERSONA, "Mira", "", "personas/mira.html"));
        assertThat(one(all, Group.JOURNEY).body())
                .contains("Two nights by the sea")
                .doesNotContain("window", "slow");
        assertThat(one(all, Group.STAGE).body()).contains("A seat by the window", "Timetable service");
        assertThat(one(all, Group.TOUCHPOINT).body())
                .isEqualTo("Will it take my card? It took ages. Reserves the money.");
        assertThat(one(all, Group.PAIN).summary()).isEqualTo("Half a minute on some days");
        assertThat(one(all, Group.PERSONA).body()).contains("Tell me early");
    }

    @Test
    void wordsOfCustomersOtherNamesAndTagsAreFound() {
        List<Findable> all = of(
                "glossary/csat.yaml",
                "term: CSAT\ndefinition: How content they are\naliases: [Satisfaction score]\ntags: [survey]\n",
                "feedback/talks.yaml",
                "name: Talks\ntype: interview\ndate: 2026-05-01\nparticipants: 6\nfindings: [They look at clocks]\nquotes: [Where is platform nine?]\n");

        assertThat(one(all, Group.TERM).aliases()).containsExactly("Satisfaction score");
        assertThat(one(all, Group.TERM).text()).contains("Satisfaction score", "How content they are", "survey");
        assertThat(one(all, Group.FEEDBACK).body()).contains("They look at clocks", "Where is platform nine?");
    }

    @Test
    void longTextsAreFoundHeadingByHeading() {
        List<Findable> all = of("pages/guide.md", """
                ---
                name: Guide
                ---
                Before *all* **else** &amp; more.

                ## How it works
                Read `this` first.<br>Then that.

                ## How it works
                Once <b>more</b> <script>alert(1)</script>

                ```figure
                draw: journey-map
                ```
                """);

        assertThat(one(all, Group.PAGE).body()).isEqualTo("Before all else & more.");
        assertThat(all)
                .extracting(Findable::path)
                .containsExactly(
                        "pages/guide.html", "pages/guide.html#how-it-works", "pages/guide.html#how-it-works-2");
        assertThat(all.get(1).trail()).isEqualTo("Guide");
        assertThat(all.get(1).body()).startsWith("Read this first.").endsWith("Then that.");
        assertThat(all.get(2).body()).startsWith("Once more").doesNotContain("<", "draw", "journey-map");
    }

    @Test
    void aTextThatBeginsWithItsOwnNameIsFoundOnce() {
        List<Findable> all =
                of("pages/guide.md", "---\nname: Guide\n---\n# Guide\n\nHow to.\n\n## More\n\nAnd so on.\n");

        assertThat(all)
                .extracting(Findable::path, Findable::body)
                .containsExactly(tuple("pages/guide.html", "How to."), tuple("pages/guide.html#more", "And so on."));
    }

    @Test
    void everythingInTheSampleHasANameAndAPlace() {
        List<Findable> all = Findables.of(FigureSample.nordlinie().atlas(), new FoundPlaces());

        assertThat(all).hasSizeGreaterThan(500).allSatisfy(each -> {
            assertThat(each.name()).isNotBlank();
            assertThat(each.path()).matches("[a-z]+/.+\\.html(#[^#\\s]+)?");
            assertThat(each.text()).doesNotContain("\n", "<strong>", "Optional[");
        });
    }
}
