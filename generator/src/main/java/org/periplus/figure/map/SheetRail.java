package org.periplus.figure.map;

import java.util.List;
import java.util.Optional;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.wording.Wording;

/** The rail at the left of the sheet: what each lane is, and the words of the emotion axis at their heights. */
final class SheetRail {

    /** The width of the rail. */
    static final double WIDTH = 112;

    private static final double INSET = 12;
    private static final double TOP = 12;
    private static final double BELOW = 8;
    private static final double RIGHT = 6;
    private static final int TITLE_LINES = 4;
    private static final int HINT_LINES = 6;
    private static final double ROOM = WIDTH - INSET - RIGHT;
    private static final double VALUE = 22;
    private static final double WORD = 16;

    private SheetRail() {}

    /** Returns the height a lane needs for its words in the rail. */
    static double height(Pen pen, DrawnLane lane) {
        return TOP + title(pen, lane).height() + 2 + hint(pen, lane).height() + BELOW;
    }

    /** Draws the words of a lane. */
    static void draw(Pen pen, Wording said, DrawnLane lane, double x, double top) {
        double y = top + TOP;
        if (!lane.title().isBlank()) {
            y = pen.text(title(pen, lane), x + INSET, y, lane.title()) + 2;
        }
        if (!lane.hint().isBlank()) {
            pen.text(hint(pen, lane), x + INSET, hintTop(pen, lane, top, y), lane.hint());
        }
        if (lane.id().equals("emotion")) {
            axis(pen, said, x, top);
        }
    }

    /** Returns where a hint begins: below the heading, or below the scale of emotions where that leaves no room above it. */
    private static double hintTop(Pen pen, DrawnLane lane, double top, double below) {
        double scale = top + EmotionLine.DATUM;
        double reach = 2 * EmotionLine.UNIT + WORD / 2;
        boolean free = !lane.id().equals("emotion") || below + hint(pen, lane).height() <= scale - reach;
        return free ? below : scale + reach + BELOW;
    }

    private static TextBlock title(Pen pen, DrawnLane lane) {
        return pen.wrap(lane.title(), Lettering.LIST_BOLD, ROOM, TITLE_LINES);
    }

    private static TextBlock hint(Pen pen, DrawnLane lane) {
        return pen.wrap(lane.hint(), Lettering.CAPTION, ROOM, HINT_LINES);
    }

    private static void axis(Pen pen, Wording said, double x, double top) {
        List<String> words = EmotionWords.scale(said);
        double right = x + WIDTH - RIGHT;
        for (int i = 0; i < words.size(); i++) {
            double middle = top + EmotionLine.DATUM - EmotionLine.UNIT * (2 - i);
            String value = said.numerals().signed(2 - i);
            pen.textEnding(value, Lettering.NUMBER, right, middle - Lettering.NUMBER.lineHeight() / 2, VALUE);
            step(pen, words.get(i), right - VALUE + 3, middle);
        }
    }

    private static void step(Pen pen, String word, double right, double middle) {
        TextBlock block = pen.wrap(word, Lettering.VOICE, WIDTH - RIGHT - VALUE, 1);
        Shape.Line line = new Shape.Line(right, middle + 4, String.join("", block.lines()));
        Optional<String> full = block.cut() ? Optional.of(word) : Optional.empty();
        pen.add(new Shape.Text(Lettering.VOICE.css() + " axw", Shape.Anchor.END, List.of(line), full));
        pen.place(new Placed("text", right - block.width(), middle - WORD / 2, block.width(), WORD, word));
    }
}
