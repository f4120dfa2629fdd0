package org.periplus.figure.engine;

import org.periplus.model.Atlas;

/** What surrounds a generated journey: entries of every kind that figures draw, with names in any script. */
final class GeneratedAtlas {

    private static final String FILES = """
        periplus: 1
        title: NAME
        lanes: [flow, touchpoints, emotion, thoughts, pains, gains, ideas, backstage, kpis, x-waiting-time]
        === personas/p0.yaml
        name: NAME
        goals: [NAME]
        quote: NAME
        empathy: {says: [NAME], thinks: [NAME, NAME], does: [NAME], feels: [NAME], hears: [NAME], sees: [NAME]}
        === personas/p1.yaml
        name: NAME
        === personas/p2.yaml
        name: NAME
        === personas/p3.yaml
        name: NAME
        === channels.yaml
        web: {name: NAME, type: web}
        app: {name: NAME, type: app}
        station: {name: NAME, type: store}
        call: {name: NAME, type: phone}
        === teams.yaml
        team0: {name: NAME}
        team1: {name: NAME}
        team2: {name: NAME}
        === kpis/k0.yaml
        name: NAME
        type: nps
        target: [{value: 30, by: 2026-12-31}]
        readings: [{date: 2026-01-31, value: 12}, {date: 2026-02-28, value: -7.5}, {date: 2026-05-31, value: 41}]
        === kpis/k1.yaml
        name: NAME
        type: custom
        unit: NAME
        readings: [{date: 2026-01-31, value: 123456789.5}]
        === kpis/k2.yaml
        name: NAME
        type: custom
        unit: "%"
        === feedback/f.yaml
        name: NAME
        type: survey
        personas: [p1]
        === opportunities/o0.yaml
        name: NAME
        impact: 4
        effort: 2
        === opportunities/o1.yaml
        name: NAME
        impact: 4
        effort: 2
        === opportunities/o2.yaml
        name: NAME
        === initiatives/i0.yaml
        name: NAME
        opportunities: [o0]
        status: in-progress
        start: 2026-11-09
        === initiatives/i1.yaml
        name: NAME
        opportunities: [o1, o2]
        status: planned
        === journeys/target.yaml
        name: NAME
        state: future
        stages:
          - id: s0
            name: NAME
            touchpoints: [{id: t0, name: NAME, emotion: 1}, {id: t1, name: NAME, emotion: 2}]
        """;

    private GeneratedAtlas() {}

    /** Reads the entries with names of that seed; one site in four is read from right to left. */
    static Atlas around(long seed) {
        HostileWords words = new HostileWords(-seed);
        StringBuilder text = new StringBuilder("periplus.yaml\n");
        String language = seed % 4 == 3 ? "language: ar\n" : "";
        String[] parts = FILES.split("NAME", -1);
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : quoted(words.name())).append(parts[i]);
        }
        String[] files = text.toString().split("=== ", -1);
        String[] pairs = new String[files.length * 2];
        for (int i = 0; i < files.length; i++) {
            int end = files[i].indexOf('\n');
            pairs[2 * i] = files[i].substring(0, end);
            pairs[2 * i + 1] = files[i].substring(end + 1) + (i == 0 ? language : "");
        }
        return FigureSample.of(pairs).atlas();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
