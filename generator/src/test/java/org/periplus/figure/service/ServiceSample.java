package org.periplus.figure.service;

import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Journeys written for tests of service figures: every text is the same words, every field is filled. */
record ServiceSample(int stages, int touchpoints, String words) {

    private static final int CHANNELS = 5;

    static Optional<Figure> draw(Drawing drawing, FigureType type, FigureSample sample, String journey) {
        return drawing.draw(sample.context(), FigureRequest.of(type, new Ref(Kind.JOURNEY, journey)));
    }

    /** Draws a journey given as YAML, with two channels, two teams and two personas to name. */
    static Figure drawn(Drawing drawing, FigureType type, String journey) {
        return draw(drawing, type, of(journey), "j").orElseThrow();
    }

    static FigureSample of(String journey) {
        return FigureSample.of(
                "journeys/j.yaml",
                journey,
                "channels.yaml",
                """
                web: {name: Website, type: web, owner: sales}
                shop: {name: Shop, type: store, owner: stores}
                """,
                "teams.yaml",
                """
                sales: {name: Sales}
                stores: {name: Stores}
                """,
                "personas/mira.yaml",
                "name: Mira\n",
                "personas/jonas.yaml",
                "name: Jonas\n");
    }

    FigureSample sample() {
        StringBuilder channels = new StringBuilder();
        StringBuilder teams = new StringBuilder();
        for (int i = 0; i < CHANNELS; i++) {
            channels.append("c" + i + ": {name: " + quoted() + ", type: app, owner: t" + i + "}\n");
            teams.append("t" + i + ": {name: " + quoted() + "}\n");
        }
        return FigureSample.of(
                "journeys/j.yaml",
                journey(),
                "channels.yaml",
                channels.toString(),
                "teams.yaml",
                teams.toString(),
                "personas/p0.yaml",
                "name: " + quoted() + "\n",
                "personas/p1.yaml",
                "name: " + quoted() + "\n");
    }

    private String journey() {
        StringBuilder yaml = new StringBuilder("name: " + quoted() + "\npersonas: [p0, p1]\nstages:\n");
        int done = 0;
        for (int i = 0; i < stages; i++) {
            int count = touchpoints / stages + (i < touchpoints % stages ? 1 : 0);
            yaml.append("  - id: s" + i + "\n    name: " + quoted() + "\n    duration: " + quoted() + "\n");
            yaml.append(count == 0 ? "" : "    touchpoints:\n");
            for (int t = 0; t < count; t++) {
                touchpoint(yaml, done++);
            }
        }
        return yaml.toString();
    }

    private void touchpoint(StringBuilder yaml, int index) {
        String text = quoted();
        yaml.append("      - id: x" + index + "\n        name: " + text + "\n        action: " + text + "\n");
        if (index % 7 != 6) {
            yaml.append("        channel: c" + index % CHANNELS + "\n");
        }
        if (index % 4 != 3) {
            yaml.append("        emotion: {p0: " + (index % 5 - 2) + ", p1: 1}\n");
        }
        yaml.append("        moment-of-truth: " + (index % 3 == 0) + "\n        automation: assisted\n");
        yaml.append("        actors: [t" + index % CHANNELS + "]\n        owner: t" + index % CHANNELS + "\n");
        yaml.append("        pains: [{text: " + text + ", severity: " + (1 + index % 5) + "}]\n");
        yaml.append(
                "        backstage: [{team: t1, does: " + text + ", system: " + text + "}, {does: " + text + "}]\n");
        yaml.append("        systems: [" + text + ", Log]\n");
        if (index > 3 && index % 6 == 0 && index + 1 < touchpoints) {
            yaml.append("        next: [{to: x" + (index - 3) + ", share: 12%, lost: " + text + "}, {to: x"
                    + (index + 1) + "}]\n");
        }
    }

    private String quoted() {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
