package org.periplus.search;

import org.periplus.model.Kind;

/** What results are grouped by, in the order of the index; of equal finds the heavier group stands first. */
public enum Group {
    /** Journeys. */
    JOURNEY("kind.journey.heading", 14),
    /** Stages of journeys. */
    STAGE("search.group.stage", 11),
    /** Touchpoints of journeys, and those of the catalogue. */
    TOUCHPOINT("kind.touchpoint.heading", 11),
    /** Pain points. */
    PAIN("search.group.pain", 10),
    /** Gains. */
    GAIN("search.group.gain", 9),
    /** Personas. */
    PERSONA("kind.persona.heading", 14),
    /** Segments. */
    SEGMENT("kind.segment.heading", 11),
    /** Scenarios. */
    SCENARIO("kind.scenario.heading", 10),
    /** KPIs. */
    KPI("kind.kpi.heading", 13),
    /** Objectives. */
    OBJECTIVE("kind.objective.heading", 12),
    /** Opportunities. */
    OPPORTUNITY("kind.opportunity.heading", 12),
    /** Initiatives. */
    INITIATIVE("kind.initiative.heading", 12),
    /** Channels. */
    CHANNEL("kind.channel.heading", 11),
    /** Teams. */
    TEAM("kind.team.heading", 12),
    /** Evidence. */
    FEEDBACK("kind.feedback.heading", 10),
    /** Sources. */
    SOURCE("kind.source.heading", 10),
    /** Feedback loops. */
    LOOP("kind.loop.heading", 10),
    /** Terms of the glossary. */
    TERM("kind.term.heading", 12),
    /** Free pages. */
    PAGE("kind.page.heading", 10),
    /** Parts of long texts, from one heading to the next. */
    SECTION("search.group.section", 8);

    private final String phrase;
    private final int weight;

    Group(String phrase, int weight) {
        this.phrase = phrase;
        this.weight = weight;
    }

    /** Returns the group of the entries of a kind. */
    static Group of(Kind kind) {
        return switch (kind) {
            case JOURNEY -> JOURNEY;
            case PERSONA -> PERSONA;
            case SEGMENT -> SEGMENT;
            case SCENARIO -> SCENARIO;
            case KPI -> KPI;
            case OBJECTIVE -> OBJECTIVE;
            case OPPORTUNITY -> OPPORTUNITY;
            case INITIATIVE -> INITIATIVE;
            case CHANNEL -> CHANNEL;
            case TOUCHPOINT -> TOUCHPOINT;
            case TEAM -> TEAM;
            case FEEDBACK -> FEEDBACK;
            case SOURCE -> SOURCE;
            case LOOP -> LOOP;
            case TERM -> TERM;
            case PAGE -> PAGE;
        };
    }

    /** Returns the key of the phrase that heads it. */
    String phrase() {
        return phrase;
    }

    /** Returns how much a find in it counts, in tenths. */
    int weight() {
        return weight;
    }
}
