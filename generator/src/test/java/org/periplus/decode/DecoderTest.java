package org.periplus.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.ChannelType;
import org.periplus.model.Emotion;
import org.periplus.model.FreePage;
import org.periplus.model.Frequency;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiType;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Persona;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Segment;
import org.periplus.model.Share;
import org.periplus.model.Target;
import org.periplus.model.Touchpoint;

/** Proves that content without faults becomes the model the author meant, and that its places are known. */
class DecoderTest {

    private static final String SITE = "periplus: 1\ntitle: Atlas\nemotions: {scale: [1, 5]}\n";

    private static Decoded decode(String... pathsAndTexts) {
        Decoded decoded = new Decoder().decode(MemoryTree.of(pathsAndTexts));
        assertThat(decoded.diagnostics()).isEmpty();
        return decoded;
    }

    @Test
    void readsAPersonaWithFrontMatterAndNarrative() {
        Decoded decoded = decode(
                "periplus.yaml",
                SITE,
                "channels.yaml",
                "app: {name: App, type: word-of-mouth, support: true}\n",
                "personas/mira.md",
                "---\nname: Mira\nfacts: {Age: 38, Car: no}\nchannels: {app: often}\n"
                        + "validated: {on: 2026-04-02, how: Talks}\nx-mood: [calm, glad]\n---\n\nShe travels.\n");
        Persona mira = decoded.atlas().personas().get(0);
        assertThat(mira.name()).isEqualTo("Mira");
        assertThat(mira.facts()).containsExactly(Map.entry("Age", "38"), Map.entry("Car", "no"));
        assertThat(mira.channels()).containsEntry(new Ref(Kind.CHANNEL, "app"), Frequency.OFTEN);
        assertThat(mira.validated().orElseThrow().on()).contains(LocalDate.of(2026, 4, 2));
        assertThat(mira.common().details().notes()).containsEntry("x-mood", List.of("calm", "glad"));
        assertThat(mira.narrative().text()).isEqualTo("\nShe travels.\n");
        assertThat(decoded.atlas().channels().get(0).type()).isEqualTo(ChannelType.WORD_OF_MOUTH);
        assertThat(decoded.atlas().channels().get(0).support()).isTrue();
        assertThat(decoded.files()).containsEntry(mira.ref(), "personas/mira.md");
    }

    @Test
    void knowsWhereValuesItemsAndTextsWereWritten() {
        Decoded decoded = decode(
                "periplus.yaml",
                SITE,
                "personas/mira.md",
                "---\nname: Mira\ngoals:\n  - Arrive\n  - Rest\n---\n\nShe travels.\n");
        ElementPath mira = ElementPath.entry("persona", "mira");
        assertThat(decoded.origins().exactly(mira)).contains(new SourceSpan("personas/mira.md", 1, 1, 1));
        assertThat(decoded.origins().exactly(mira.child("name"))).contains(new SourceSpan("personas/mira.md", 2, 7, 4));
        assertThat(decoded.origins().exactly(mira.child("goals").item(1)))
                .contains(new SourceSpan("personas/mira.md", 5, 5, 4));
        assertThat(decoded.origins().exactly(mira.child("narrative")))
                .contains(new SourceSpan("personas/mira.md", 7, 1, 1));
        assertThat(decoded.excerpts().line("personas/mira.md", 5)).contains("  - Rest");
    }

    private static final String JOURNEY = """
        name: Weekend trip
        personas: [mira]
        stages:
          - name: Book
            flow: rate
            touchpoints:
              - use: seat-plan
                owner: office
                emotion: {mira: 1}
                quote: We start again?
                pains:
                  - The chosen seat is not held
                  - {text: The chosen seat is not held, severity: 4}
                  - {id: the-chosen-seat-is-not-held-2, text: Other}
                next: [{to: pays-zugig, share: 12%}]
              - name: Pays zügig
                emotion: 4
                moment-of-truth: true
                actors: ["team:mira", mira]
          - name: Übernachten
            journey: stay
        """;

    private static Decoded trip() {
        return decode(
                "periplus.yaml", SITE,
                "personas/mira.md", "---\nname: Mira\n---\n",
                "teams.yaml", "office: {name: Office}\nmira: {name: Team Mira}\n",
                "channels.yaml", "app: {name: App, type: app}\n",
                "kpis/rate.yaml", "name: Rate\n",
                "touchpoints/seat-plan.yaml",
                        "name: Seat plan\nchannel: app\nowner: mira\nsystems: [Inventory]\nsummary: A plan\n",
                "journeys/trip.yaml", JOURNEY,
                "journeys/stay.yaml", "name: Stay\nstate: future\nstages: [{name: Sleep}]\n",
                "journeys/trip/book.md", "Booking in words.\n");
    }

    @Test
    void fillsTouchpointsFromTheCatalogue() {
        Touchpoint seat = trip().atlas()
                .find(Journey.class, new Ref(Kind.JOURNEY, "trip"))
                .orElseThrow()
                .touchpoints()
                .get(0);
        assertThat(seat.id()).isEqualTo("seat-plan");
        assertThat(seat.name()).isEqualTo("Seat plan");
        assertThat(seat.channel()).contains(new Ref(Kind.CHANNEL, "app"));
        assertThat(seat.systems()).containsExactly("Inventory");
        assertThat(seat.details().owner()).contains(new Ref(Kind.TEAM, "office"));
        assertThat(seat.details().summary()).contains("A plan");
        assertThat(seat.quote().orElseThrow().text()).isEqualTo("We start again?");
        assertThat(seat.next().get(0).share()).contains(new Share(12));
    }

    @Test
    void makesIdsFromTextAndNeverTakesAWrittenOne() {
        Journey trip = trip().atlas()
                .find(Journey.class, new Ref(Kind.JOURNEY, "trip"))
                .orElseThrow();
        assertThat(trip.stages()).extracting(stage -> stage.id()).containsExactly("book", "ubernachten");
        assertThat(trip.touchpoints()).extracting(Touchpoint::id).containsExactly("seat-plan", "pays-zugig");
        assertThat(trip.touchpoints().get(0).pains())
                .extracting(pain -> pain.id())
                .containsExactly(
                        "the-chosen-seat-is-not-held",
                        "the-chosen-seat-is-not-held-3",
                        "the-chosen-seat-is-not-held-2");
    }

    @Test
    void putsEmotionsOnTheCommonScale() {
        List<Touchpoint> touchpoints = trip().atlas()
                .find(Journey.class, new Ref(Kind.JOURNEY, "trip"))
                .orElseThrow()
                .touchpoints();
        assertThat(touchpoints.get(0).emotion()).contains(new Emotion(Optional.empty(), Map.of("mira", -2.0)));
        assertThat(touchpoints.get(1).emotion()).contains(new Emotion(Optional.of(1.0), Map.of()));
        assertThat(touchpoints.get(1).actors())
                .containsExactly(new Ref(Kind.TEAM, "mira"), new Ref(Kind.PERSONA, "mira"));
    }

    @Test
    void joinsStageNarrativesAndBothSidesOfNesting() {
        Decoded decoded = trip();
        Journey trip = decoded.atlas()
                .find(Journey.class, new Ref(Kind.JOURNEY, "trip"))
                .orElseThrow();
        Journey stay = decoded.atlas()
                .find(Journey.class, new Ref(Kind.JOURNEY, "stay"))
                .orElseThrow();
        assertThat(trip.stages().get(0).narrative().text()).isEqualTo("Booking in words.\n");
        assertThat(trip.state()).isEqualTo(JourneyState.CURRENT);
        assertThat(stay.parent()).contains(trip.ref());
        assertThat(stay.state()).isEqualTo(JourneyState.FUTURE);
        ElementPath narrative =
                ElementPath.entry("journey", "trip").child("stages").item(0).child("narrative");
        assertThat(decoded.origins().at(narrative).file()).isEqualTo("journeys/trip/book.md");
    }

    @Test
    void readsReadingsFromTheTableBesideTheDefinitionInOrderOfDate() {
        Decoded decoded = decode(
                "periplus.yaml", SITE,
                "segments.yaml", "daily: {name: Daily, share: 23.5 %, review: {every: 2 weeks}}\n",
                "kpis/money/nps.yaml", "name: NPS\ntype: nps\ntarget: 65\nreadings: nps.csv\n",
                "kpis/money/nps.csv",
                        "\ufeffdate,value,segment,note\r\n2026-02,1e1,daily,\"rain, snow\"\r\n\r\n2026-01-15,-3,,\r\n");
        Kpi nps = decoded.atlas().kpis().get(0);
        assertThat(nps.type()).isEqualTo(KpiType.NPS);
        assertThat(nps.target()).containsExactly(new Target(65.0, Optional.empty()));
        assertThat(nps.readings())
                .extracting(Reading::date)
                .containsExactly(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 2, 1));
        assertThat(nps.readings()).extracting(Reading::value).containsExactly(-3.0, 10.0);
        assertThat(nps.readings().get(1).segment()).contains(new Ref(Kind.SEGMENT, "daily"));
        assertThat(nps.readings().get(1).note()).contains("rain, snow");
        assertThat(decoded.origins()
                        .at(ElementPath.entry("kpi", "nps")
                                .child("readings")
                                .item(0)
                                .child("value")))
                .isEqualTo(new SourceSpan("kpis/money/nps.csv", 4, 12, 2));
        Segment daily = decoded.atlas().segments().get(0);
        assertThat(daily.share()).contains(new Share(23.5));
        assertThat(daily.common().review().orElseThrow().every().orElseThrow().period())
                .isEqualTo(Period.ofDays(14));
    }

    @Test
    void namesPagesByTheirFirstHeadingAndKeepsTheLines() {
        Decoded decoded = decode(
                "periplus.yaml",
                SITE,
                "pages/guide/start.md",
                "---\norder: 2\n---\n\n```\n# no heading\n```\n# Getting *started* #\n\nText.\n");
        FreePage page = decoded.atlas().pages().get(0);
        assertThat(page.id()).isEqualTo("guide/start");
        assertThat(page.name()).isEqualTo("Getting started");
        assertThat(page.order()).contains(2);
        assertThat(page.narrative().text()).isEqualTo("\n```\n# no heading\n```\n\n\nText.\n");
    }

    @Test
    void namesPagesByAnUnderlinedHeading() {
        Decoded decoded = decode("periplus.yaml", SITE, "pages/a.md", "Reading maps\n===\n\nText.\n");
        assertThat(decoded.atlas().pages().get(0).name()).isEqualTo("Reading maps");
        assertThat(decoded.atlas().pages().get(0).narrative().text()).isEqualTo("\n\n\nText.\n");
    }

    @Test
    void theOwnStatusOfOpportunitiesWinsOverTheCommonOne() {
        Decoded decoded = decode(
                "periplus.yaml", SITE,
                "opportunities/a.yaml", "name: A\nstatus: accepted\nconfidence: 80%\n",
                "opportunities/b.yaml", "name: B\n");
        assertThat(decoded.atlas().opportunities())
                .extracting(Opportunity::decision)
                .containsExactly(OpportunityStatus.ACCEPTED, OpportunityStatus.IDEA);
        assertThat(decoded.atlas().opportunities().get(0).common().status()).isEmpty();
    }

    @Test
    void equalContentGivesAnEqualAtlas() {
        assertThat(trip().atlas()).isEqualTo(trip().atlas()).hasSameHashCodeAs(trip().atlas());
    }

    @Test
    void aBrokenFileDoesNotMakeReferencesToItWrong() {
        Decoded decoded = new Decoder()
                .decode(MemoryTree.of(
                        "periplus.yaml", SITE,
                        "teams.yaml", "office: [\n",
                        "segments/daily.yaml", "name: \"Daily\nowner: office\n",
                        "personas/mira.md", "---\nname: Mira\nowner: office\nsegments: [daily]\n---\n"));
        assertThat(decoded.diagnostics())
                .extracting(problem -> problem.rule())
                .containsExactly("yaml-syntax", "yaml-syntax");
    }
}
