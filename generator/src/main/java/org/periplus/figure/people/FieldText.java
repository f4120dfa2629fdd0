package org.periplus.figure.people;

import java.util.ArrayList;
import java.util.List;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.ScaledPath;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextBlock;
import org.periplus.model.Persona;
import org.periplus.wording.Wording;

/**
 * One field of an empathy map, measured: the heading and the items, in two columns where there are many.
 *
 * @param field which one
 * @param width of the whole, in pixels
 * @param columns the items by column, each with its full text
 */
record FieldText(EmpathyField field, double width, List<List<Item>> columns) {

    /** How many items are drawn; the rest stands in the table. */
    static final int SHOWN = 12;

    private static final int ONE_COLUMN = 5;
    private static final int LINES = 8;
    private static final double GUTTER = 24;
    private static final double APART = 7;
    private static final double HEAD = 34;
    private static final double ICON = 19;

    /** An item as drawn. */
    record Item(String full, TextBlock block) {}

    /** Takes copies of the lists. */
    FieldText {
        columns = columns.stream().map(List::copyOf).toList();
    }

    /** Measures a field with these items in that width. */
    static FieldText of(Pen pen, Wording words, EmpathyField field, Persona persona, double width) {
        List<String> items = field.items(persona, words);
        boolean two = items.size() > ONE_COLUMN;
        double column = two ? (width - GUTTER) / 2 : width;
        List<Item> drawn = new ArrayList<>();
        for (String item : items.subList(0, Math.min(SHOWN, items.size()))) {
            drawn.add(new Item(item, pen.wrap(item, field.lettering(), column, LINES)));
        }
        if (items.isEmpty()) {
            drawn.add(note(pen, words.say("empathy-map.nothing"), column));
        } else if (items.size() > SHOWN) {
            drawn.add(note(pen, words.say("figure.more", "n", items.size() - SHOWN), column));
        }
        return new FieldText(field, width, two ? halves(drawn) : List.of(drawn));
    }

    private static Item note(Pen pen, String words, double width) {
        return new Item(words, pen.wrap(words, Lettering.PERSON_LINE, width, 1));
    }

    /** Splits the items where the taller of the two columns is least tall; of equal ones the first column has more. */
    private static List<List<Item>> halves(List<Item> items) {
        int best = items.size();
        for (int split = items.size() - 1; split > 0; split--) {
            if (taller(items, split) < taller(items, best)) {
                best = split;
            }
        }
        return List.of(items.subList(0, best), items.subList(best, items.size()));
    }

    private static double taller(List<Item> items, int split) {
        return Math.max(height(items.subList(0, split)), height(items.subList(split, items.size())));
    }

    private static double height(List<Item> items) {
        double blocks =
                items.stream().mapToDouble(item -> item.block().height()).sum();
        return blocks + Math.max(0, items.size() - 1) * APART;
    }

    /** Returns the height with the heading, in pixels. */
    double height() {
        return HEAD + columns.stream().mapToDouble(FieldText::height).max().orElse(0);
    }

    /** Draws the field with its left upper corner there. */
    void draw(Pen pen, Wording words, double x, double top) {
        String path = ScaledPath.of(field.icon(), ICON / 24);
        pen.add(Shape.Group.at("ic em-" + field.word(), x - 1, top + 1, List.of(new Shape.Path("", path))));
        pen.place(new Placed("icon", x - 1, top + 1, ICON, ICON, ""));
        pen.text(field.title(words), Lettering.STAGE_NAME, x + ICON + 8, top, width - ICON - 8, 1);
        double column = columns.size() == 1 ? width : (width - GUTTER) / 2;
        for (int i = 0; i < columns.size(); i++) {
            double y = top + HEAD;
            for (Item item : columns.get(i)) {
                y = pen.text(item.block(), x + i * (column + GUTTER), y, item.full()) + APART;
            }
        }
    }
}
