package org.periplus.figure.map;

import java.util.List;
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
    private static final int HINT_LINES = 4;
    private static final double ROOM = WIDTH - INSET - RIGHT;
    private static final double VALUE = 22;

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
            pen.text(hint(pen, lane), x + INSET, y, lane.hint());
        }
        if (lane.id().equals("emotion")) {
            axis(pen, said, x, top);
        }
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
            double width = pen.width(words.get(i), Lettering.VOICE);
            double wordsRight = right - VALUE + 3;
            pen.add(Shape.Text.anchored(
                    Lettering.VOICE.css() + " axw", Shape.Anchor.END, wordsRight, middle + 4, words.get(i)));
            pen.place(new Placed("text", wordsRight - width, middle - 8, width, 16, words.get(i)));
        }
    }
}
