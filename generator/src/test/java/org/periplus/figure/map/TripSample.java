package org.periplus.figure.map;

import org.periplus.figure.engine.FigureSample;

/** A short journey that shows every sign of the map. */
final class TripSample {

    private static final String SITE = """
            periplus: 1
            title: Atlas
            lanes: [flow, storyboard, touchpoints, actions, emotion, thoughts, pains, gains, ideas, backstage, kpis, x-waiting]
            """;

    private static final String JOURNEY = """
            name: Trip
            personas: [mira, elif]
            scenario: A day at the sea.
            stages:
              - id: plan
                name: Plan
                goal: Find a train
                duration: 2 days
                flow: {entered: 1000, completed: 600}
                journey: search
                touchpoints:
                  - id: ask
                    name: Asks a friend
                    channel: app
                    action: Asks.
                    thought: Which train?
                    emotion: {mira: 1, elif: -0.5}
                    importance: 4
                    intensity: 2
                    image: assets/ask.svg
                    evidence: [talk]
                    quote: {text: Nobody knew., from: talk}
                    pains: [{id: slow, text: Takes long, severity: 4}]
                    gains: [Friends know]
                    backstage: [{team: crew, does: Listens, system: Radio}]
                    x-waiting: 5 minutes
                    next: [{to: ride, share: 70%}, {to: give-up, when: it rains, lost: the idea}]
                  - id: ride
                    name: Rides
                    emotion: {mira: -2, elif: 1}
                    moment-of-truth: true
                    next: [{to: ask, when: the train is full}]
              - id: wait
                name: Wait
              - id: leave
                name: Leave
                flow: {entered: 600, completed: 600}
                touchpoints:
                  - id: give-up
                    name: Gives up
            """;

    private TripSample() {}

    /** Reads it. */
    static FigureSample sample() {
        return FigureSample.of(
                "periplus.yaml",
                SITE,
                "journeys/trip.yaml",
                JOURNEY,
                "journeys/search.yaml",
                "name: Search\nstages: []\n",
                "assets/ask.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "personas/mira.yaml",
                "name: Mira Hansen\ntagline: Travels with a pram\n",
                "personas/elif.yaml",
                "name: Elif Kaya\n",
                "channels.yaml",
                "app: {name: App, type: app}\n",
                "teams.yaml",
                "crew: {name: Crew}\n",
                "feedback/talk.yaml",
                "name: Talk\ntype: interview\n");
    }
}
