package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.periplus.address.SiteMap;
import org.periplus.model.Atlas;
import org.periplus.model.Channel;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.model.Sketch;
import org.periplus.page.Chrome;
import org.periplus.page.EntryPage;
import org.periplus.page.Fact;
import org.periplus.page.GlossaryPage;
import org.periplus.page.IndexPage;
import org.periplus.page.JourneyPage;
import org.periplus.page.KpiPage;
import org.periplus.page.NamedLink;
import org.periplus.page.Page;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Proves what the pages of objectives, scenarios, initiatives, sources, loops and terms tell, in both directions. */
class PlanPagesTest {

    private final Map<String, Page> pages = SmallAtlas.pages(SmallAtlas.atlas());

    private EntryPage entry(String path) {
        return (EntryPage) pages.get(path);
    }

    private List<Table.Row> rows(String path, String section) {
        return entry(path).sections().stream()
                .filter(each -> each.id().equals(section))
                .findFirst()
                .orElseThrow()
                .tables()
                .get(0)
                .rows();
    }

    private static List<String> words(Table.Row row) {
        return row.cells().stream()
                .map(cell -> String.join(
                        ", ", cell.values().stream().map(NamedLink::words).toList()))
                .toList();
    }

    private static List<String> facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.label() + ": "
                        + String.join(
                                ", ",
                                fact.values().stream().map(NamedLink::words).toList()))
                .toList();
    }

    @Test
    void anObjectiveHoldsItsMeasuresAgainstItsOwnTargets() {
        assertThat(entry("objectives/grow.html").lede()).containsExactly("More weekends by train.");
        assertThat(facts(entry("objectives/grow.html").facts())).contains("Until: Summer 2028");
        assertThat(rows("objectives/grow.html", "measures"))
                .extracting(PlanPagesTest::words)
                .containsExactly(
                        List.of(
                                "conversion",
                                "66%",
                                "31 December 2027",
                                "64%",
                                "October 2026",
                                "Cannot be told yet",
                                "Near target"),
                        List.of("nothing", "", "", "", "", "", ""));
        assertThat(new Printed(entry("objectives/grow.html")).links())
                .contains(
                        "../kpis/conversion.html",
                        "../journeys/trip.html",
                        "../opportunities/hold.html",
                        "grow-first.html");
    }

    @Test
    void aShippedInitiativeShowsTheReadingBeforeItAndTheNewest() {
        assertThat(rows("initiatives/hold-it.html", "expects"))
                .extracting(PlanPagesTest::words)
                .containsExactly(List.of(
                        "conversion",
                        "Worse by 2.1\u00a0percentage points since, likely not chance",
                        "66.1%",
                        "64.0%",
                        "\u22122.1\u00a0percentage points",
                        "+6\u00a0percentage points"));
        assertThat(rows("initiatives/hold-it.html", "pains"))
                .extracting(PlanPagesTest::words)
                .containsExactly(List.of("A chosen seat is not held", "4", "Chooses seats", "Weekend trip"));
        assertThat(facts(entry("initiatives/hold-it.html").facts()))
                .contains("Start: 3 August 2026", "Shipped: 1 October 2026");
    }

    @Test
    void aNarrativeLinksToEntriesOfTheNewKinds() {
        assertThat(new Printed(entry("initiatives/hold-it.html")).links())
                .contains(
                        "../objectives/grow.html",
                        "../scenarios/storm.html",
                        "../loops/survey.html",
                        "../sources/sales-events.html",
                        "../glossary/pram-bay.html",
                        "later.html");
    }

    @Test
    void aScenarioIsFoundFromItsPersonaAndItsJourney() {
        assertThat(entry("scenarios/storm.html").lede()).containsExactly("What if no train comes?");
        assertThat(new Printed(pages.get("personas/mira.html")).links()).contains("../scenarios/storm.html");
        assertThat(new Printed(pages.get("journeys/trip.html")).links())
                .contains("../scenarios/storm.html", "../objectives/grow.html", "../loops/survey.html");
    }

    @Test
    void aVariantAndItsBaseLeadToEachOther() {
        Map<String, Page> two = SmallAtlas.pages(Sketch.atlas(
                Sketch.of(Journey.class, "id", "trip"),
                Sketch.of(Journey.class, "id", "winter", "base", new Ref(Kind.JOURNEY, "trip"))));
        assertThat(((JourneyPage) two.get("journeys/trip.html")).doors())
                .extracting(door -> door.link().href() + " is " + door.role())
                .containsExactly("winter.html is a variant of this journey");
        assertThat(((JourneyPage) two.get("journeys/winter.html")).doors())
                .extracting(door -> door.link().href() + " is " + door.role())
                .containsExactly("trip.html is the journey of which this is a variant");
    }

    @Test
    void aKpiTellsWhereItsFiguresComeFrom() {
        KpiPage kpi = (KpiPage) pages.get("kpis/conversion.html");
        assertThat(facts(kpi.origin()))
                .contains(
                        "Source: sales-events",
                        "Rests on: 1,204 raw answers, 30 October 2026",
                        "Scale of the answers: 1 to 5, the top 2 count",
                        "How: Figures as written: 2",
                        "Parts: conversion, out of 1,000");
        assertThat(new Printed(kpi).links())
                .contains("../sources/sales-events.html", "../loops/survey.html", "../initiatives/hold-it.html");
    }

    @Test
    void aSourceShowsWhatItFeedsAndTheLoopsBehindIt() {
        assertThat(rows("sources/sales-events.html", "kpis")).hasSize(1);
        assertThat(new Printed(entry("sources/sales-events.html")).links())
                .contains("../kpis/conversion.html", "../loops/survey.html");
    }

    @Test
    void aLoopTellsItsNewestAnswer() {
        assertThat(facts(entry("loops/survey.html").facts()))
                .containsExactly(
                        "How often: Every 3 months",
                        "Last answer: 2 November 2026",
                        "State: Brings answers in time",
                        "Next answer: due by 2 February 2027");
        assertThat(rows("loops/survey.html", "collects"))
                .extracting(PlanPagesTest::words)
                .containsExactly(
                        List.of("talks", "Feedback", "2 November 2026"),
                        List.of("conversion", "KPI", "30 October 2026"));
        assertThat(new Printed(entry("loops/survey.html")).links()).contains("../journeys/trip.html#stage-book");
    }

    @Test
    void ofManyVoicesTheFirstFewAreShownAndAllAreCounted() {
        EntryPage talks = entry("feedback/talks.html");
        assertThat(facts(talks.facts())).contains("Voices: 20");
        assertThat(rows("feedback/talks.html", "voices")).hasSize(12);
        assertThat(talks.sections())
                .filteredOn(section -> section.id().equals("voices"))
                .extracting(Section::note)
                .containsExactly("The first 12 of 20.");
    }

    @Test
    void theListsTellWhatReadersLookFor() {
        IndexPage initiatives = (IndexPage) pages.get("initiatives/index.html");
        assertThat(initiatives.counts()).isEqualTo("Two initiatives: one proposed, one shipped.");
        assertThat(initiatives.table().rows())
                .extracting(row -> words(row).get(0))
                .containsExactly("later", "hold-it");
        IndexPage objectives = (IndexPage) pages.get("objectives/index.html");
        assertThat(objectives.table().rows()).extracting(Table.Row::depth).containsExactly(0, 1);
        GlossaryPage terms = (GlossaryPage) pages.get("glossary/index.html");
        assertThat(terms.letters()).extracting(GlossaryPage.Letter::sign).containsExactly("P", "W");
        assertThat(terms.letters().get(0).lines())
                .extracting(GlossaryPage.Line::word, GlossaryPage.Line::meaning)
                .containsExactly(tuple("pram-bay", "Four square metres"));
        assertThat(terms.letters().get(1).lines())
                .extracting(GlossaryPage.Line::word, line -> line.term().words())
                .containsExactly(tuple("wide bay", "pram-bay"));
    }

    @Test
    void whatDoesNotFitIntoTheNavigationIsFoldedAway() {
        Chrome.Site site = pages.get("glossary/index.html").chrome().site();
        assertThat(site.navigation())
                .extracting(Chrome.NavItem::label)
                .containsExactly(
                        "Overview",
                        "Journeys",
                        "Personas",
                        "KPIs",
                        "Objectives",
                        "Opportunities",
                        "Initiatives",
                        "Feedback",
                        "Pages");
        assertThat(site.more())
                .extracting(Chrome.NavItem::label)
                .containsExactly(
                        "Segments",
                        "Scenarios",
                        "Channels",
                        "Touchpoints",
                        "Teams",
                        "Sources",
                        "Feedback loops",
                        "Glossary",
                        "Roadmap",
                        "Map health");
        assertThat(site.isWithinMore()).isTrue();
        assertThat(pages.get("index.html").chrome().site().isWithinMore()).isFalse();
    }

    @Test
    void fewKindsNeedNoFold() {
        List<Entity> channels = IntStream.range(0, 3)
                .mapToObj(i -> (Entity) Sketch.of(Channel.class, "id", "c" + i))
                .toList();
        Chrome.Site site = SmallAtlas.pages(new Atlas(Site.untitled(), channels))
                .get(SiteMap.path(new Ref(Kind.CHANNEL, "c1")))
                .chrome()
                .site();
        assertThat(site.navigation())
                .extracting(Chrome.NavItem::label)
                .containsExactly("Overview", "Channels", "Map health");
        assertThat(site.hasMore()).isFalse();
    }
}
