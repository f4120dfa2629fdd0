package org.periplus.figure.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.PathData;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.Spoken;
import org.periplus.figure.engine.TextBlock;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Persona;
import org.periplus.wording.Wording;

/** A persona as a card: the face in its ring, name, tagline, quote and the first six facts. Stateless. */
public final class Portrait implements Drawing {

    private static final double WIDTH = 640;
    private static final double EDGE = 28;
    private static final double REACH = 96;
    private static final double WORDS = EDGE + 2 * REACH + 28;
    private static final int FACTS = 6;
    private static final int COLUMNS = 3;
    private static final double GUTTER = 20;

    /** A text of the head with the room above it. */
    private record Piece(String full, TextBlock block, double above) {}

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return request.of()
                .flatMap(ref -> context.atlas().find(Persona.class, ref))
                .map(persona -> figure(context, persona));
    }

    private static Figure figure(FigureContext context, Persona persona) {
        Pen pen = new Pen(context.measure());
        Wording words = context.words();
        double headFoot = head(pen, context, persona);
        double height =
                persona.facts().isEmpty() ? headFoot + EDGE : facts(pen, words, persona, headFoot + 24) + EDGE - 6;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rect("pf-card", 0.5, 0.5, WIDTH - 1, height - 1, 0));
        shapes.add(new Shape.Rect("pf-neat", 4.5, 4.5, WIDTH - 9, height - 9, 0));
        shapes.addAll(pen.shapes());
        String finding = Sentences.of(
                persona.tagline().orElse(""),
                persona.quote().map(said -> Spoken.of(words, said)).orElse(""));
        String desc = finding.isEmpty() ? Sentences.of(persona.name()) : finding;
        String title = words.say("portrait.title", "persona", persona.name());
        Scene scene = Scene.image(WIDTH, height, "fig portrait", title, desc, shapes);
        return new Figure(FigureType.PORTRAIT, title, scene, twin(words, persona), pen.placed());
    }

    /** Draws the face and the words beside it, both about the same middle; returns the lower edge. */
    private static double head(Pen pen, FigureContext context, Persona persona) {
        List<Piece> pieces = new ArrayList<>();
        piece(pieces, pen, persona.name(), Lettering.PERSON_NAME, 4);
        persona.tagline().ifPresent(text -> piece(pieces, pen, text, Lettering.PERSON_LINE, 4));
        persona.quote()
                .ifPresent(text -> piece(pieces, pen, Spoken.of(context.words(), text), Lettering.PERSON_QUOTE, 8));
        double words = pieces.stream()
                .mapToDouble(piece -> piece.above() + piece.block().height())
                .sum();
        double height = Math.max(2 * REACH, words);
        double middle = EDGE + height / 2;
        Countenance.shapes(context, persona, EDGE + REACH, middle, REACH).forEach(pen::add);
        pen.place(new Placed("face", EDGE, middle - REACH, 2 * REACH, 2 * REACH, ""));
        double y = middle - words / 2;
        for (Piece piece : pieces) {
            y = pen.text(piece.block(), WORDS, y + piece.above(), piece.full());
        }
        return EDGE + height;
    }

    private static void piece(List<Piece> pieces, Pen pen, String text, Lettering lettering, int lines) {
        if (!text.isBlank()) {
            double above = pieces.isEmpty() ? 0 : lettering == Lettering.PERSON_QUOTE ? 14 : 4;
            pieces.add(new Piece(text, pen.wrap(text, lettering, WIDTH - EDGE - WORDS, lines), above));
        }
    }

    /** Draws the facts in three columns under a line; returns the lower edge. */
    private static double facts(Pen pen, Wording words, Persona persona, double top) {
        pen.add(new Shape.Path("iso", PathData.segment(EDGE, top - 0.5, WIDTH - EDGE, top - 0.5)));
        List<Map.Entry<String, String>> facts = List.copyOf(persona.facts().entrySet());
        double width = (WIDTH - 2 * EDGE - (COLUMNS - 1) * GUTTER) / COLUMNS;
        int shown = Math.min(FACTS, facts.size());
        double y = top;
        for (int from = 0; from < shown; from += COLUMNS) {
            double foot = y;
            for (int i = from; i < Math.min(shown, from + COLUMNS); i++) {
                double x = EDGE + (i - from) * (width + GUTTER);
                double label = pen.text(facts.get(i).getKey(), Lettering.CAPTION, x, y + 14, width, 2);
                foot = Math.max(foot, pen.text(facts.get(i).getValue(), Lettering.CARD_NAME, x, label + 1, width, 4));
            }
            y = foot;
        }
        if (facts.size() > shown) {
            String more = words.say("figure.more", "n", facts.size() - shown);
            y = pen.text(more, Lettering.CAPTION, EDGE, y + 10, WIDTH - 2 * EDGE, 1);
        }
        return y;
    }

    private static TextTwin twin(Wording words, Persona persona) {
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        rows.add(TextTwin.row(words.say("portrait.twin.name"), persona.name()));
        persona.tagline().ifPresent(text -> rows.add(TextTwin.row(words.say("portrait.twin.tagline"), text)));
        persona.quote()
                .ifPresent(text -> rows.add(TextTwin.row(words.say("portrait.twin.says"), Spoken.of(words, text))));
        persona.facts().forEach((label, fact) -> rows.add(TextTwin.row(label, fact)));
        return new TextTwin(List.of(words.say("portrait.twin.what"), words.say("portrait.twin.words")), rows);
    }
}
