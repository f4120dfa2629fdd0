package org.periplus.figure;

import org.periplus.wording.SpokenWords;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.periplus.analysis.Analysis;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.SampleLinks;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.figure.map.MapFigure;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;

/** How long a journey map takes, warm: at most 1 ms for 15 touchpoints and 10 ms for 200. And what wrapping costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FigureBench {

    private static final String LATIN = "Platform change alert four minutes before the departure, read and/or heard";
    private static final String HAN = "在应用程序中选择座位并支付车费，然后在站台等待列车进站（二等座）。";
    private static final int TOUCHPOINTS_OF_A_STAGE = 5;

    private final TextMeasure measure = TextMeasure.shipped();

    /** A map as drawn: lanes, marks and markup. */
    @State(Scope.Benchmark)
    public static class Map {

        /** How many touchpoints the journey has. */
        @Param({"15", "200"})
        public int touchpoints;

        private Figures figures;
        private Journey journey;

        /** Reads a journey of that size. */
        @Setup
        public void read() {
            Atlas atlas = FigureSample.of(
                            "channels.yaml", "app: {name: App, type: app}\n",
                            "teams.yaml", "crew: {name: Train crew}\n",
                            "journeys/j.yaml", content(touchpoints))
                    .atlas();
            figures = new Figures(atlas, Analysis.of(atlas, FigureSample.TODAY), FigureSample.TODAY, SpokenWords.english());
            journey = atlas.journeys().get(0);
        }

        private static String content(int touchpoints) {
            StringBuilder text = new StringBuilder("name: Weekend trip\nstages:\n");
            for (int i = 0; i < touchpoints; i++) {
                if (i % TOUCHPOINTS_OF_A_STAGE == 0) {
                    text.append("  - name: Stage ")
                            .append(i)
                            .append("\n    goal: Arrive together and on time at the sea\n");
                    text.append("    flow: {entered: 1000, completed: 800}\n    touchpoints:\n");
                }
                text.append("      - name: Platform change alert ").append(i).append("\n        channel: app\n");
                text.append("        emotion: ").append(i % 5 - 2).append('\n');
                text.append("        thought: Will the pram fit in, or shall we take the car again?\n");
                text.append("        pains: [{text: The alert comes four minutes before departure, severity: 4}]\n");
                text.append("        backstage: [{team: crew, does: announces, system: Mailer}]\n");
            }
            return text.toString();
        }
    }

    /** Draws a map. */
    @Benchmark
    public MapFigure journeyMap(Map map) {
        return map.figures.journeyMap(map.journey, new SampleLinks());
    }

    /** Wraps a sentence of Latin letters. */
    @Benchmark
    public TextBlock wrapLatin() {
        return TextBlock.wrap(measure, LATIN, Lettering.LIST, 110, 4);
    }

    /** Wraps a sentence of ideographs. */
    @Benchmark
    public TextBlock wrapHan() {
        return TextBlock.wrap(measure, HAN, Lettering.LIST, 110, 4);
    }
}
