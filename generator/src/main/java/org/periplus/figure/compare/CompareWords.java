package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing;
import org.periplus.analysis.JourneyPairing.PainPair;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.analysis.JourneyPairing.TouchpointPair;
import org.periplus.analysis.KpiStatus;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.engine.TextTwin.Cell;
import org.periplus.model.Channel;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.wording.Wording;

/** A comparison in words: the finding, and every fact as a table. Stateless. */
final class CompareWords {

    private CompareWords() {}

    /** Returns the title, such as "Weekend trip by train: now and target". */
    static String title(Compared compared) {
        JourneyPairing pairing = compared.pairing();
        String before = pairing.before().name();
        return compared.isTarget()
                ? compared.figure().say("comparison.title-target", "journey", before)
                : compared.figure()
                        .say(
                                "comparison.title",
                                "before",
                                before,
                                "after",
                                pairing.after().name());
    }

    /** Returns what the comparison shows, in sentences. */
    static String finding(Compared compared, List<KpiGap> gaps) {
        JourneyPairing pairing = compared.pairing();
        long named = gaps.stream().filter(gap -> gap.gap().isPresent()).count();
        long reached =
                gaps.stream().filter(gap -> gap.status() == KpiStatus.ON_TARGET).count();
        FigureContext figure = compared.figure();
        return Sentences.of(
                figure.say(
                        "comparison.against",
                        "before",
                        pairing.before().name(),
                        "after",
                        pairing.after().name()),
                changes(compared),
                CurvesOver.largestStep(compared)
                        .map(pair -> step(compared, pair))
                        .orElse(""),
                pairing.pains().isEmpty()
                        ? ""
                        : figure.say("comparison.pain-balance", "balance", PainBalance.words(figure, pairing.pains())),
                named == 0 ? "" : figure.say("comparison.kpis-reached", "reached", reached, "n", named));
    }

    private static String changes(Compared compared) {
        JourneyPairing pairing = compared.pairing();
        return compared.figure()
                .say(
                        "comparison.changes",
                        "added",
                        CompareHead.touchpoints(compared, pairing.count(Change.ADDED)),
                        "removed",
                        pairing.count(Change.REMOVED),
                        "moved",
                        pairing.count(Change.MOVED_HERE),
                        "changed",
                        pairing.count(Change.CHANGED),
                        "same",
                        pairing.count(Change.SAME));
    }

    private static String step(Compared compared, TouchpointPair pair) {
        return compared.figure()
                .say(
                        "comparison.largest-step",
                        "touchpoint",
                        pair.touchpoint().name(),
                        "was",
                        compared.was(pair).map(compared::said).orElse(""),
                        "is",
                        compared.is(pair).map(compared::said).orElse(""));
    }

    /** Returns every fact: stages with their touchpoints and pains in the common order, then the KPIs. */
    static TextTwin twin(Compared compared, List<KpiGap> gaps) {
        List<List<Cell>> rows = new ArrayList<>();
        for (StagePair pair : compared.pairing().stages()) {
            rows.add(stage(compared, pair));
            pair.touchpoints().forEach(touchpoint -> rows.add(touchpoint(compared, touchpoint)));
            pair.pains().forEach(pain -> rows.add(pain(compared, pain)));
        }
        gaps.forEach(gap -> rows.add(kpi(compared, gap)));
        FigureContext figure = compared.figure();
        List<String> columns = List.of(
                figure.say("comparison.column.what"),
                figure.say("comparison.column.became"),
                compared.beforeWord(),
                compared.afterWord(),
                figure.say("comparison.column.difference"));
        return new TextTwin(columns, rows);
    }

    private static List<Cell> stage(Compared compared, StagePair pair) {
        Optional<Double> was = CompareHead.moodBefore(compared, pair);
        Optional<Double> is = CompareHead.moodAfter(compared, pair);
        return TextTwin.row(
                compared.figure()
                        .say("comparison.row.stage", "stage", pair.stage().name()),
                compared.stageWord(pair.change()),
                was.map(mood -> mean(compared, mood)).orElse(""),
                is.map(mood -> mean(compared, mood)).orElse(""),
                CompareHead.duration(compared, pair));
    }

    private static String mean(Compared compared, double mood) {
        FigureContext figure = compared.figure();
        return figure.say("comparison.mean", "mean", figure.words().numerals().mean(mood));
    }

    private static List<Cell> touchpoint(Compared compared, TouchpointPair pair) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(
                compared.figure()
                        .say(
                                "comparison.row.touchpoint",
                                "touchpoint",
                                pair.touchpoint().name()),
                compared.link(pair).orElse("")));
        row.add(Cell.of(compared.word(pair.change())));
        row.add(Cell.of(pair.before()
                .map(place -> version(compared, place.index(), place.touchpoint(), compared.was(pair)))
                .orElse("")));
        row.add(Cell.of(pair.after()
                .map(place -> version(compared, place.index(), place.touchpoint(), compared.is(pair)))
                .orElse("")));
        row.add(Cell.of(ChangeCards.differs(compared, pair)));
        return row;
    }

    private static String version(Compared compared, int index, Touchpoint touchpoint, Optional<Double> emotion) {
        FigureContext figure = compared.figure();
        List<String> parts = new ArrayList<>();
        parts.add(Integer.toString(index + 1));
        parts.add(touchpoint.name());
        touchpoint
                .channel()
                .flatMap(ref -> figure.atlas().find(Channel.class, ref))
                .ifPresent(channel -> parts.add(channel.name()));
        emotion.ifPresent(value -> parts.add(figure.say("comparison.emotion-of", "emotion", compared.said(value))));
        return figure.words().commas(parts);
    }

    private static List<Cell> pain(Compared compared, PainPair pain) {
        Ref journey = (pain.after().isPresent()
                        ? compared.pairing().after()
                        : compared.pairing().before())
                .ref();
        String link = compared.figure()
                .links()
                .anchor(journey, "pain-" + pain.pain().id())
                .orElse("");
        FigureContext figure = compared.figure();
        String severity = PainBalance.severity(figure, pain);
        String place = figure.say("comparison.at", "number", pain.at().index() + 1);
        String at = severity.isEmpty() ? place : figure.words().commas(List.of(place, severity));
        boolean gone = pain.after().isEmpty();
        return List.of(
                new Cell(figure.say("comparison.row.pain", "pain", pain.pain().text()), link),
                Cell.of(PainBalance.word(figure, pain.change())),
                Cell.of(gone ? at : ""),
                Cell.of(gone ? "" : at),
                Cell.of(""));
    }

    private static List<Cell> kpi(Compared compared, KpiGap gap) {
        FigureContext figure = compared.figure();
        Wording words = figure.words();
        return List.of(
                new Cell(
                        figure.say("comparison.row.kpi", "kpi", gap.kpi().name()),
                        figure.href(gap.kpi().ref()).orElse("")),
                Cell.of(gap.where()),
                Cell.of(
                        gap.now().isPresent()
                                ? both(words, gap.nowText(words), gap.nowDate(words))
                                : gap.nowText(words)),
                Cell.of(
                        gap.goal().isPresent()
                                ? both(words, gap.goalText(words), gap.goalDate(words))
                                : gap.goalDate(words)),
                Cell.of(gap.named() ? both(words, gap.gapText(words), KpiGaps.word(figure, gap)) : ""));
    }

    private static String both(Wording words, String first, String second) {
        return words.commas(List.of(first, second));
    }
}
