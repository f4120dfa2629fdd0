package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.wording.SpokenWords;

/** Content for tests of figures that set side by side: an account opened in a branch, and from the sofa. */
final class CompareSample {

    static final List<String> HOSTILE = List.of(
            "<script>alert('x')</script> & \"quotes\" ]]>",
            "Donaudampfschifffahrtsgesellschaft".repeat(9),
            "رحلة نهاية الأسبوع بالقطار إلى البحر مع العائلة والأصدقاء",
            "週末に家族と列車で海へ行く旅の計画を立てて切符を買う",
            "सप्ताहांत की यात्रा \uD83D\uDE86\uD83D\uDC69\u200D\uD83D\uDC67 emoji",
            "A name of quite some words that goes on and on until nobody can say any more what it was about, and then on");

    private static final String BEFORE = """
            name: Opening an account
            personas: [anna, ben]
            future: b
            kpis: [wait]
            stages:
              - id: look
                name: Look around
                kpis: [visits]
                touchpoints:
                  - {id: ad, name: Advertisement, channel: web, emotion: {anna: 0.5, ben: 0.5}}
                  - {id: site, name: Web site, channel: web, emotion: {anna: 1, ben: -1}}
              - id: visit
                name: Visit a branch
                duration: 2 hours
                touchpoints:
                  - id: queue
                    name: Queue
                    emotion: {anna: -1.5, ben: -2}
                    pains: [{id: q, text: Forty minutes of waiting, severity: 4}]
                  - id: form
                    name: Paper form
                    emotion: {anna: -1, ben: 0}
                    pains: [{id: f, text: Asks three times, severity: 3}, {id: g, text: No pen, severity: 1}]
              - id: use
                name: First use
                duration: 2 weeks
                touchpoints:
                  - {id: card, name: The card arrives, emotion: {anna: 1.5, ben: 1}}
                  - {id: pin, name: The PIN arrives, emotion: {anna: -0.5}}
            """;

    private static final String AFTER = """
            name: Opening an account from the sofa
            state: future
            personas: [anna, ben]
            kpis: [wait]
            stages:
              - id: look
                name: Look around
                touchpoints:
                  - {id: ad, name: Advertisement, channel: web, emotion: {anna: 0.5, ben: 0.5}}
                  - {id: site, name: Web site, channel: web, emotion: {anna: -1, ben: 0}}
              - id: online
                name: Apply at home
                touchpoints:
                  - id: form
                    name: Form on the phone
                    emotion: {anna: 1, ben: 0}
                    pains: [{id: f, text: Asks three times, severity: 1}, {id: n, text: Small letters}]
                  - {id: ident, name: Proof by video, emotion: {anna: -0.5}}
              - id: use
                name: First use
                duration: 3 days
                touchpoints:
                  - {id: card, name: The card arrives, emotion: {anna: 1.5, ben: 1}}
            """;

    private static final String WAIT = """
            name: Waiting time
            type: custom
            unit: minutes
            better: lower
            target: [{value: 3, by: 2027-12-31}, {value: 5, by: 2026-12-31}]
            readings: [{date: 2026-10-01, value: 4.5}]
            """;

    private CompareSample() {}

    static FigureSample accounts() {
        return FigureSample.of(
                "journeys/a.yaml", BEFORE,
                "journeys/b.yaml", AFTER,
                "personas/anna.yaml", "name: Anna Weber\n",
                "personas/ben.yaml", "name: Ben Okafor\n",
                "channels.yaml", "web: {name: Web site, type: web}\n",
                "kpis/wait.yaml", WAIT,
                "kpis/visits.yaml",
                        "name: Visits\ntype: conversion\nunit: \"%\"\ntarget: 5\nreadings: [{date: 2026-10-01, value: 6}]\n");
    }

    static Optional<Figure> draw(FigureSample sample, FigureType type, String journey) {
        return draw(sample, type, journey, Optional.empty());
    }

    /** Draws without links, so that all shapes are in groups. */
    static Optional<Figure> draw(FigureSample sample, FigureType type, String journey, Optional<Ref> with) {
        FigureContext context = new FigureContext(
                sample.atlas(),
                sample.analysis(),
                FigureSample.TODAY,
                TextMeasure.shipped(),
                FigureLinks.NONE,
                "f",
                SpokenWords.english());
        FigureRequest request = new FigureRequest(type, Optional.of(new Ref(Kind.JOURNEY, journey)), with);
        return switch (type) {
            case COMPARISON -> new Comparison().draw(context, request);
            case STAGE_COMPARISON -> new StageComparison().draw(context, request);
            default -> new EmotionCurve().draw(context, request);
        };
    }

    static <S extends Shape> List<S> all(Figure figure, Class<S> type, String css) {
        return SvgCheck.all(figure.scene().shapes(), type, css);
    }

    /** Returns every line of text that is drawn. */
    static List<String> texts(Figure figure) {
        List<String> texts = new ArrayList<>();
        SvgCheck.flat(figure.scene().shapes())
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .forEach(text -> text.lines().forEach(line -> texts.add(line.text())));
        return texts;
    }

    /** Two journeys of that many stages, with that text wherever text can stand; every third touchpoint is only in one of them. */
    static FigureSample hostile(int stages, int touchpoints, String text) {
        String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return FigureSample.of(
                "journeys/a.yaml", journey(stages, touchpoints, quoted, 0),
                "journeys/b.yaml", journey(stages, touchpoints, quoted, 1),
                "personas/anna.yaml", "name: " + quoted + "\n",
                "personas/ben.yaml", "name: " + quoted + "\n",
                "kpis/k.yaml",
                        "name: " + quoted + "\ntype: custom\nunit: " + quoted
                                + "\ntarget: 1.25e9\nreadings: [{date: 2026-10-01, value: -123456.78}]\n");
    }

    private static String journey(int stages, int touchpoints, String text, int side) {
        StringBuilder yaml = new StringBuilder("name: " + text + "\npersonas: [anna, ben]\nkpis: [k]\n");
        yaml.append(side == 0 ? "future: b\n" : "state: future\n").append("stages:\n");
        for (int s = 0; s < stages; s++) {
            yaml.append("  - id: s").append(s).append("\n    name: ").append(text);
            yaml.append("\n    duration: ").append(text).append("\n    touchpoints:");
            yaml.append(s % 4 == 3 ? " []\n" : "\n");
            for (int t = 0; t < touchpoints && s % 4 != 3; t++) {
                boolean shared = t % 3 != side;
                yaml.append("      - id: t").append(s).append("-").append(t).append(shared ? "" : "-" + side);
                yaml.append("\n        name: ").append(text).append("\n        emotion: {anna: ");
                yaml.append((s + t * 3 + side) % 5 - 2)
                        .append("}\n        pains: [{text: ")
                        .append(text);
                yaml.append(", severity: ").append(1 + t % 5).append("}]\n");
            }
        }
        return yaml.toString();
    }
}
