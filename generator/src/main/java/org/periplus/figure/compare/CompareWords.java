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
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.TextTwin;
import org.periplus.figure.engine.TextTwin.Cell;
import org.periplus.figure.mark.ChangeMarks;
import org.periplus.figure.mark.StatusMarks;
import org.periplus.model.Channel;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/** A comparison in words: the finding, and every fact as a table. Stateless. */
final class CompareWords {

    private CompareWords() {}

    /** Returns the title, such as "Weekend trip by train: now and target". */
    static String title(Compared compared) {
        JourneyPairing pairing = compared.pairing();
        return compared.isTarget()
                ? pairing.before().name() + ": now and target"
                : pairing.before().name() + " and " + pairing.after().name();
    }

    /** Returns what the comparison shows, in sentences. */
    static String finding(Compared compared, List<KpiGap> gaps) {
        JourneyPairing pairing = compared.pairing();
        long named = gaps.stream().filter(gap -> gap.gap().isPresent()).count();
        long reached =
                gaps.stream().filter(gap -> gap.status() == KpiStatus.ON_TARGET).count();
        return Sentences.of(
                pairing.before().name() + " against " + pairing.after().name(),
                Sheet.count(pairing.count(Change.ADDED), "touchpoint") + " added, "
                        + pairing.count(Change.REMOVED) + " removed, " + pairing.count(Change.MOVED_HERE) + " moved, "
                        + pairing.count(Change.CHANGED) + " changed, " + pairing.count(Change.SAME) + " unchanged",
                CurvesOver.largestStep(compared)
                        .map(pair -> step(compared, pair))
                        .orElse(""),
                pairing.pains().isEmpty() ? "" : "Pain points: " + PainBalance.words(pairing.pains()),
                named == 0 ? "" : reached + " of " + Sheet.count(named, "KPI") + " already at the goal");
    }

    private static String step(Compared compared, TouchpointPair pair) {
        return "The largest step is at " + pair.touchpoint().name() + ", from "
                + compared.was(pair).map(Compared::said).orElse("") + " to "
                + compared.is(pair).map(Compared::said).orElse("");
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
        return new TextTwin(
                List.of("What", "What became of it", compared.beforeWord(), compared.afterWord(), "Difference"), rows);
    }

    private static List<Cell> stage(Compared compared, StagePair pair) {
        Optional<Double> was = CompareHead.moodBefore(compared, pair);
        Optional<Double> is = CompareHead.moodAfter(compared, pair);
        return TextTwin.row(
                "Stage: " + pair.stage().name(),
                ChangeMarks.word(pair.change()),
                was.map(mood -> "mean emotion " + Numbers.signed(mood, 1)).orElse(""),
                is.map(mood -> "mean emotion " + Numbers.signed(mood, 1)).orElse(""),
                CompareHead.duration(pair));
    }

    private static List<Cell> touchpoint(Compared compared, TouchpointPair pair) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(
                "Touchpoint: " + pair.touchpoint().name(), compared.link(pair).orElse("")));
        row.add(Cell.of(ChangeMarks.word(pair.change())));
        row.add(Cell.of(pair.before()
                .map(place -> version(compared, place.index(), place.touchpoint(), compared.was(pair)))
                .orElse("")));
        row.add(Cell.of(pair.after()
                .map(place -> version(compared, place.index(), place.touchpoint(), compared.is(pair)))
                .orElse("")));
        row.add(Cell.of(ChangeCards.differs(pair)));
        return row;
    }

    private static String version(Compared compared, int index, Touchpoint touchpoint, Optional<Double> emotion) {
        return (index + 1) + ", " + touchpoint.name()
                + touchpoint
                        .channel()
                        .flatMap(ref -> compared.figure().atlas().find(Channel.class, ref))
                        .map(channel -> ", " + channel.name())
                        .orElse("")
                + emotion.map(value -> ", emotion " + Compared.said(value)).orElse("");
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
        String severity = PainBalance.severity(pain);
        String at = "at " + (pain.at().index() + 1) + (severity.isEmpty() ? "" : ", " + severity);
        boolean gone = pain.after().isEmpty();
        return List.of(
                new Cell("Pain point: " + pain.pain().text(), link),
                Cell.of(PainBalance.word(pain.change())),
                Cell.of(gone ? at : ""),
                Cell.of(gone ? "" : at),
                Cell.of(""));
    }

    private static List<Cell> kpi(Compared compared, KpiGap gap) {
        return List.of(
                new Cell(
                        "KPI: " + gap.kpi().name(),
                        compared.figure().href(gap.kpi().ref()).orElse("")),
                Cell.of(gap.where()),
                Cell.of(gap.now().isPresent() ? gap.nowText() + ", " + gap.nowDate() : gap.nowText()),
                Cell.of(gap.goal().isPresent() ? gap.goalText() + ", " + gap.goalDate() : gap.goalDate()),
                Cell.of(gap.named() ? gap.gapText() + ", " + StatusMarks.word(gap.status()) : ""));
    }
}
