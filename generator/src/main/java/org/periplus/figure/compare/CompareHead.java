package org.periplus.figure.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing;
import org.periplus.analysis.JourneyPairing.StagePair;
import org.periplus.analysis.StageAnalysis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.mark.ChangeMarks;
import org.periplus.figure.mark.Faces;
import org.periplus.model.Journey;
import org.periplus.model.Stage;
import org.periplus.model.Timespan;

/** The head of a comparison: the two journeys with their lines, the changes in numbers, the stages. Stateless. */
final class CompareHead {

    private static final double SAMPLE = 34;
    private static final double CELL_TOP = 12;
    private static final double PAD = 8;
    private static final double FACE = 8;
    private static final double RAIL_FOOT = 46;

    /** A number with its mark: what became of how many. */
    private record Cell(Change change, String title, String value) {}

    private CompareHead() {}

    /** Draws names and numbers and returns their lower edge. */
    static double summary(Pen pen, Compared compared, double top) {
        double half = compared.grid().width() / 2;
        double left = name(pen, compared, compared.pairing().before(), 0, top);
        double right = name(pen, compared, compared.pairing().after(), half, top);
        double y = Math.max(left, right) + 12;
        Sheet.line(pen, y, compared.grid().width());
        double foot = cells(pen, compared, y + CELL_TOP) + CELL_TOP;
        Sheet.line(pen, foot, compared.grid().width());
        return foot + 20;
    }

    private static double name(Pen pen, Compared compared, Journey journey, double x, double top) {
        boolean old = journey == compared.pairing().before();
        double sample = top + 10;
        pen.add(new Shape.Path(
                old ? "cmp-ghost" : "cv",
                new PathData()
                        .move(x + 2, sample + 5)
                        .curve(x + 12, sample + 5, x + 14, sample - 5, x + 18, sample - 5)
                        .curve(x + 22, sample - 5, x + 26, sample + 3, x + SAMPLE, sample + 3)
                        .toString()));
        double words = x + SAMPLE + 12;
        double room = compared.grid().width() / 2 - SAMPLE - 36;
        double y = pen.text(old ? compared.beforeWord() : compared.afterWord(), Lettering.CAPTION, words, top, room, 1);
        Pen part = pen.inside();
        y = part.text(journey.name(), Lettering.STAGE_NAME, words, y, room, 2);
        pen.addLinked("shead", compared.figure().href(journey.ref()), journey.name(), part);
        return y;
    }

    private static double cells(Pen pen, Compared compared, double top) {
        List<Cell> cells = cells(compared);
        double width = compared.grid().width() / cells.size();
        double foot = top;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            double x = i * width;
            pen.add(ChangeMarks.shape(cell.change(), x, top + 1, ChangeMarks.GRID));
            double y = pen.text(cell.title(), Lettering.SMALL, x + 28, top - 3, width - 36, 1);
            foot = Math.max(foot, pen.text(cell.value(), Lettering.LIST_BOLD, x + 28, y + 1, width - 36, 2));
        }
        return foot;
    }

    private static List<Cell> cells(Compared compared) {
        JourneyPairing pairing = compared.pairing();
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(compared, Change.ADDED, parts(compared, Change.ADDED)));
        cells.add(cell(compared, Change.REMOVED, parts(compared, Change.REMOVED)));
        if (pairing.count(Change.MOVED_HERE) > 0) {
            cells.add(cell(compared, Change.MOVED_HERE, parts(compared, Change.MOVED_HERE)));
        }
        cells.add(cell(compared, Change.CHANGED, touchpoints(compared, pairing.count(Change.CHANGED))));
        cells.add(cell(compared, Change.SAME, touchpoints(compared, pairing.count(Change.SAME))));
        if (!pairing.pains().isEmpty()) {
            cells.add(new Cell(
                    painChange(pairing),
                    compared.figure().say("comparison.pains"),
                    PainBalance.words(compared.figure(), pairing.pains())));
        }
        return cells;
    }

    private static Cell cell(Compared compared, Change change, String value) {
        return new Cell(change, compared.figure().say("comparison.head." + Compared.key(change)), value);
    }

    /** Returns how many touchpoints, in words. */
    static String touchpoints(Compared compared, long count) {
        return compared.figure().say("comparison.count-touchpoints", "n", count);
    }

    private static Change painChange(JourneyPairing pairing) {
        long gone = pairing.countPains(Change.REMOVED);
        long fresh = pairing.countPains(Change.ADDED);
        return gone > fresh ? Change.REMOVED : fresh > gone ? Change.ADDED : Change.SAME;
    }

    private static String parts(Compared compared, Change change) {
        JourneyPairing pairing = compared.pairing();
        String touchpoints = touchpoints(compared, pairing.count(change));
        long stages = pairing.stages().stream()
                .filter(stage -> stage.change() == change)
                .count();
        FigureContext figure = compared.figure();
        return stages == 0
                ? touchpoints
                : figure.words().commas(List.of(figure.say("comparison.count-stages", "n", stages), touchpoints));
    }

    /** Draws the stages: name, how each felt and feels on average, how long each took and takes; returns their lower edge. */
    static double stages(Pen pen, Compared compared, double top) {
        double foot = top + RAIL_FOOT;
        for (CompareGrid.Column column : compared.grid().columns()) {
            foot = Math.max(foot, stage(pen, compared, column, top));
        }
        FigureContext figure = compared.figure();
        Sheet.rail(pen, figure.say("comparison.stages"), figure.say("comparison.stages-hint"), top - 6);
        return foot + 8;
    }

    private static double stage(Pen pen, Compared compared, CompareGrid.Column column, double top) {
        StagePair pair = column.pair();
        double left = column.x() + PAD;
        double room = column.width() - 2 * PAD;
        Pen part = pen.inside();
        TextBlock name = part.wrap(pair.stage().name(), Lettering.STAGE_NAME, room, 2);
        double y = pair.stage().name().isBlank()
                ? top
                : part.text(name, left, top, pair.stage().name());
        if (pair.change() == Change.REMOVED) {
            Sheet.strike(part, name, left + name.width() / 2, top);
        }
        Journey journey =
                gone(pair) ? compared.pairing().before() : compared.pairing().after();
        String anchor = "stage-" + pair.stage().id();
        FigureContext figure = compared.figure();
        String named =
                figure.say("comparison.stage-named", "stage", pair.stage().name());
        String label = Sentences.of(named, compared.stageWord(pair.change()));
        pen.addLinked("shead", compared.figure().links().anchor(journey.ref(), anchor), label, part);
        if (pair.change() != Change.SAME && pair.change() != Change.CHANGED) {
            pen.add(ChangeMarks.shape(pair.change(), left, y + 4, 14));
            String became = figure.say("comparison.stage-became." + Compared.key(pair.change()));
            y = pen.text(became, Lettering.LIST_BOLD, left + 20, y + 3, room - 20, 1);
        }
        y = mood(pen, compared, pair, left, y + 4);
        return pen.text(duration(compared, pair), Lettering.SMALL, left, y + 3, room, 2);
    }

    private static boolean gone(StagePair pair) {
        return pair.change() == Change.REMOVED || pair.change() == Change.MOVED_AWAY;
    }

    private static double mood(Pen pen, Compared compared, StagePair pair, double left, double top) {
        double x = left;
        Optional<Double> was = moodBefore(compared, pair);
        Optional<Double> is = moodAfter(compared, pair);
        if (was.isPresent() && !pair.change().equals(Change.MOVED_HERE)) {
            x = face(pen, compared, was.get(), x, top);
        }
        if (was.isPresent() && is.isPresent() && !moved(pair)) {
            String to = compared.figure().say("comparison.to");
            double width = Math.max(18, pen.width(to, Lettering.SMALL) + 6);
            pen.text(to, Lettering.SMALL, x, top + 2, width + 2, 1);
            x += width;
        }
        if (is.isPresent() && pair.change() != Change.MOVED_AWAY) {
            face(pen, compared, is.get(), x, top);
        }
        return was.isPresent() || is.isPresent() ? top + 2 * FACE + 2 : top;
    }

    private static boolean moved(StagePair pair) {
        return pair.change() == Change.MOVED_AWAY || pair.change() == Change.MOVED_HERE;
    }

    private static double face(Pen pen, Compared compared, double mood, double left, double top) {
        pen.add(Faces.shape(mood, left + FACE, top + FACE + 1, FACE));
        String words = compared.figure().words().numerals().mean(mood);
        double x = left + 2 * FACE + 5;
        pen.text(words, Lettering.LIST_BOLD, x, top + 2, 60, 1);
        return x + pen.width(words, Lettering.LIST_BOLD) + 6;
    }

    /** Returns the mean emotion of the stage in the earlier journey. */
    static Optional<Double> moodBefore(Compared compared, StagePair pair) {
        return pair.before().flatMap(stage -> mood(compared.before().stages(), stage));
    }

    /** Returns the mean emotion of the stage in the later journey. */
    static Optional<Double> moodAfter(Compared compared, StagePair pair) {
        return pair.after().flatMap(stage -> mood(compared.after().stages(), stage));
    }

    private static Optional<Double> mood(List<StageAnalysis> stages, Stage stage) {
        return stages.stream()
                .filter(analysis -> analysis.stage() == stage)
                .findFirst()
                .flatMap(StageAnalysis::meanEmotion);
    }

    /** Returns how long the stage took and takes. */
    static String duration(Compared compared, StagePair pair) {
        String was = pair.before().flatMap(Stage::duration).map(Timespan::text).orElse("");
        String is = pair.after().flatMap(Stage::duration).map(Timespan::text).orElse("");
        if (was.equals(is) || is.isEmpty() || was.isEmpty()) {
            return is.isEmpty() ? was : is;
        }
        return compared.fromTo(was, is);
    }
}
