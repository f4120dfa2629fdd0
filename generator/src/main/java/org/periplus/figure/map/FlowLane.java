package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.StageAnalysis;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;

/** How many travellers enter each stage: a ribbon as high as their share, with the loss written where a stage ends. */
final class FlowLane implements MapLane {

    private static final double HEIGHT = 54;
    private static final double MIDDLE = 27;
    private static final double FULL = 36;
    private static final double TAPER = 16;
    private static final double PILL = 20;
    private static final double PILL_PAD = 10;
    private static final double LEAST_PILL = 44;
    private static final double BESIDE_PILL = 6;
    private static final double EDGE = 4;
    private static final double HACHURED = 10;
    private static final double HACHURE_STEP = 7;
    private static final int HACHURES = 4;

    @Override
    public Optional<DrawnLane> draw(MapContext context) {
        List<StageAnalysis> stages = context.journey().stages();
        double most = stages.stream()
                .flatMap(stage -> stage.entered().stream())
                .mapToDouble(in -> in)
                .max()
                .orElse(0);
        if (most <= 0) {
            return Optional.empty();
        }
        LanePen pen = new LanePen(context);
        runs(stages).forEach(run -> ribbon(pen, run, most));
        for (int i = 0; i < stages.size(); i++) {
            label(pen, i, most);
            pill(pen, i, most);
        }
        String label = context.say("map.flow-label");
        return Optional.of(pen.lane("flow", pen.title("flow"), context.say("map.flow-hint"), label, HEIGHT));
    }

    /** Returns the first and the last index of stages in a row whose travellers are counted. */
    private static List<int[]> runs(List<StageAnalysis> stages) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            boolean counted = stages.get(i).entered().isPresent();
            boolean follows = i > 0 && stages.get(i - 1).entered().isPresent();
            if (counted && follows) {
                runs.get(runs.size() - 1)[1] = i;
            } else if (counted) {
                runs.add(new int[] {i, i});
            }
        }
        return runs;
    }

    private static void ribbon(LanePen pen, int[] run, double most) {
        List<MapGrid.Column> columns = pen.context().grid().columns();
        PathData path = new PathData().move(columns.get(run[0]).x(), MIDDLE - half(pen, run[0], most));
        for (int i = run[0] + 1; i <= run[1]; i++) {
            taper(
                    path,
                    columns.get(i).x() - TAPER,
                    2 * TAPER,
                    MIDDLE - half(pen, i - 1, most),
                    MIDDLE - half(pen, i, most));
        }
        path.line(columns.get(run[1]).end(), MIDDLE - half(pen, run[1], most));
        path.line(columns.get(run[1]).end(), MIDDLE + half(pen, run[1], most));
        for (int i = run[1]; i > run[0]; i--) {
            taper(
                    path,
                    columns.get(i).x() + TAPER,
                    -2 * TAPER,
                    MIDDLE + half(pen, i, most),
                    MIDDLE + half(pen, i - 1, most));
        }
        path.line(columns.get(run[0]).x(), MIDDLE + half(pen, run[0], most)).close();
        pen.add(new Shape.Path("fun", path.toString()));
    }

    private static void taper(PathData path, double x, double length, double from, double to) {
        path.line(x, from).curve(x + length / 2, from, x + length / 2, to, x + length, to);
    }

    private static double half(LanePen pen, int index, double most) {
        double entered = pen.context().journey().stages().get(index).entered().orElse(0.0);
        return Math.max(0, entered) / most * FULL / 2;
    }

    /** Writes how many enter: on the ribbon, or above it where the ribbon is lower than the words. */
    private static void label(LanePen pen, int index, double most) {
        StageAnalysis stage = pen.context().journey().stages().get(index);
        if (stage.entered().isEmpty()) {
            return;
        }
        MapGrid.Column column = pen.context().grid().columns().get(index);
        double before = index == 0 ? LanePen.PAD : Math.max(TAPER, pillWidth(pen, index - 1) / 2) + BESIDE_PILL;
        double after = pillWidth(pen, index) / (last(pen, index) ? 1 : 2) + EDGE + BESIDE_PILL;
        double half = half(pen, index, most);
        double line = Lettering.LIST_BOLD.lineHeight();
        double top = half * 2 > line + EDGE ? MIDDLE - line / 2 : MIDDLE - half - line - 1;
        String words = entering(pen.context(), stage.entered().get());
        pen.text(words, Lettering.LIST_BOLD, column.x() + before, top, column.width() - before - after, 1);
    }

    /** Returns how many enter a stage. */
    static String entering(MapContext context, double entered) {
        return context.say("map.enter", "number", context.words().numerals().plain(entered, 0));
    }

    private static boolean last(LanePen pen, int index) {
        return index == pen.context().grid().columns().size() - 1;
    }

    /** Returns what the pill at the end of a stage says; empty where nobody is lost. */
    private static Optional<String> loss(LanePen pen, int index) {
        StageAnalysis stage = pen.context().journey().stages().get(index);
        return stage.lossPercent()
                .filter(percent -> stage.entered().isPresent() && Math.round(percent) > 0)
                .map(percent -> pen.context().words().numerals().withUnit(-percent, 0, Optional.of("%")));
    }

    private static double pillWidth(LanePen pen, int index) {
        return loss(pen, index)
                .map(words -> Math.max(LEAST_PILL, pen.width(words, Lettering.PILL) + 2 * PILL_PAD))
                .orElse(0.0);
    }

    private static void pill(LanePen pen, int index, double most) {
        Optional<String> words = loss(pen, index);
        if (words.isEmpty()) {
            return;
        }
        double percent =
                pen.context().journey().stages().get(index).lossPercent().orElse(0.0);
        double width = pillWidth(pen, index);
        double end = pen.context().grid().columns().get(index).end();
        double centre = last(pen, index) ? end - EDGE - width / 2 : end;
        if (percent >= HACHURED && !last(pen, index)) {
            hachures(pen, centre, half(pen, index, most));
        }
        pen.add(new Shape.Rect("chipbg", centre - width / 2, MIDDLE - PILL / 2, width, PILL, PILL / 2));
        pen.place(new Placed("pill", centre - width / 2, MIDDLE - PILL / 2, width, PILL, words.get()));
        pen.textAbout(words.get(), Lettering.PILL, centre, MIDDLE - Lettering.PILL.lineHeight() / 2, width);
    }

    private static void hachures(LanePen pen, double centre, double half) {
        double length = Math.min(5, half);
        for (int i = 0; i < HACHURES; i++) {
            double x = centre - 2 + (i * HACHURE_STEP);
            pen.add(new Shape.Path("lost", PathData.segment(x, MIDDLE - half, x + length, MIDDLE - half + length)));
            pen.add(new Shape.Path("lost", PathData.segment(x, MIDDLE + half, x + length, MIDDLE + half - length)));
        }
    }
}
