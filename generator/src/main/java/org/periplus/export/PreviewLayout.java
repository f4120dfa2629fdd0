package org.periplus.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.export.style.Cascade;
import org.periplus.export.style.Presentation;
import org.periplus.export.style.Typography;
import org.periplus.figure.engine.Scene;

/** Lays out the picture of a page: its kind, its title large, a drawing, the site's name. Used once; not safe for several threads. */
final class PreviewLayout {

    private static final double EDGE = 72;
    private static final double TITLE_SIZE = 74;
    private static final double TITLE_LINE = 80;
    private static final int TITLE_LINES = 3;
    private static final double TITLE_TOP = 190;
    private static final double SIDE = 300;
    private static final double GAP = 40;
    private static final double BAND_TOP = 330;
    private static final double BAND_BOTTOM = 530;
    private static final double WIDE = 1.6;
    private static final Ink.Frame OPEN = new Ink.Frame(Optional.empty(), Optional.empty(), 1);

    private final FigureStyle style;
    private final Typesetter typesetter;

    PreviewLayout(FigureStyle style, Typesetter typesetter) {
        this.style = style;
        this.typesetter = typesetter;
    }

    /** Returns the layers, back to front. */
    List<OutlineSvg.Layer> layers(Preview preview, Cascade cascade) {
        Optional<Scene> figure = preview.figure();
        boolean wide = figure.isPresent() && figure.get().width() > figure.get().height() * WIDE;
        boolean beside = figure.isPresent() && !wide;
        double room = PreviewPicture.WIDTH - 2 * EDGE - (beside ? SIDE + GAP : 0);
        List<Ink> words = new ArrayList<>();
        words.add(line(preview.kind(), sans(30, 500), style.colour("accent"), 110));
        List<String> lines = lines(preview.title(), room, wide ? 1 : TITLE_LINES);
        for (int n = 0; n < lines.size(); n++) {
            words.add(line(lines.get(n), title(), style.colour("ink"), TITLE_TOP + n * TITLE_LINE));
        }
        words.add(line(
                cut(preview.site(), sans(28, 400), PreviewPicture.WIDTH - 2 * EDGE),
                sans(28, 400),
                style.colour("ink-2"),
                580));
        List<OutlineSvg.Layer> layers = new ArrayList<>();
        layers.add(new OutlineSvg.Layer(words, 0, 0, 1));
        figure.ifPresent(scene -> layers.add(placed(scene, InkWalk.of(scene, cascade, typesetter), wide)));
        return layers;
    }

    private static OutlineSvg.Layer placed(Scene scene, List<Ink> inks, boolean wide) {
        Rectangle2D box = wide
                ? new Rectangle2D.Double(
                        EDGE, BAND_TOP - GAP, PreviewPicture.WIDTH - 2 * EDGE, BAND_BOTTOM - BAND_TOP + GAP)
                : new Rectangle2D.Double(PreviewPicture.WIDTH - EDGE - SIDE, 120, SIDE, SIDE);
        double scale = Math.min(box.getWidth() / scene.width(), box.getHeight() / scene.height());
        double y = box.getY() + (box.getHeight() - scene.height() * scale) / 2;
        return new OutlineSvg.Layer(inks, box.getX(), y, scale);
    }

    private Ink line(String text, Typography typography, String colour, double y) {
        Presentation look = new Presentation(
                colour, 1, Presentation.NONE, 1, 0, List.of(), "butt", "miter", false, 1, typography, false, true);
        return new Ink.Words(EDGE, y, typesetter.set(text, typography), look, OPEN);
    }

    private List<String> lines(String title, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, title()) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(rest);
        }
        return lines.stream().map(each -> cut(each, title(), room)).toList();
    }

    /** Returns a text that fits, with an ellipsis if some of it does not; a title is only a label here, the page has all of it. */
    private String cut(String text, Typography typography, double room) {
        int[] letters = text.codePoints().toArray();
        String fitting = text;
        for (int count = Math.min(letters.length, 200); count > 0 && width(fitting, typography) > room; count--) {
            fitting = new String(letters, 0, count - 1).strip() + "…";
        }
        return fitting;
    }

    private double width(String text, Typography typography) {
        return Typesetter.width(typesetter.set(text, typography));
    }

    private static Typography title() {
        return new Typography(FontCase.SERIF, TITLE_SIZE, 400, false, 100, 0, false);
    }

    private static Typography sans(double size, int weight) {
        return new Typography(FontCase.SANS, size, weight, false, 85, 0, false);
    }
}
