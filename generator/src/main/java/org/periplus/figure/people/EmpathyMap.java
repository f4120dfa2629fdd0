package org.periplus.figure.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Joined;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Persona;
import org.periplus.model.Validation;
import org.periplus.wording.Wording;

/**
 * The empathy map of a persona: the face in the middle, six fields around it, pains and gains below. What comes from inside (says,
 * thinks, feels) is italic on light ground; what is observed (hears, sees, does) is upright on dark ground. Nothing is drawn of a
 * persona without any of the six. Stateless.
 */
public final class EmpathyMap implements Drawing {

    private static final double EDGE = 28;
    private static final double FACE_GAP = 24;
    private static final double PLATE = 24;

    @Override
    public Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return request.of()
                .flatMap(ref -> context.atlas().find(Persona.class, ref))
                .filter(persona -> isKnown(persona, context.words()))
                .map(persona -> figure(context, persona));
    }

    private static boolean isKnown(Persona persona, Wording words) {
        return List.of(EmpathyField.values()).subList(0, EmpathyField.PAINS.ordinal()).stream()
                .anyMatch(field -> !field.items(persona, words).isEmpty());
    }

    private static Figure figure(FigureContext context, Persona persona) {
        Pen pen = new Pen(context.measure());
        Wording words = context.words();
        Map<EmpathyField, FieldText> texts = texts(pen, words, persona);
        EmpathyGround ground = new EmpathyGround(
                row(texts, EmpathyField.SAYS, EmpathyField.THINKS),
                Math.max(row(texts, EmpathyField.HEARS, EmpathyField.SEES), 2 * EmpathyGround.REACH + PLATE + EDGE),
                row(texts, EmpathyField.DOES, EmpathyField.FEELS),
                row(texts, EmpathyField.PAINS, EmpathyField.GAINS));
        ground.shapes().forEach(pen::add);
        face(pen, context, persona, ground);
        texts.values().forEach(text -> text.draw(pen, words, left(text.field()), top(ground, text)));
        String legend = Sentences.of(words.say("empathy-map.legend"), checked(words, persona));
        double foot = pen.text(legend, Lettering.CAPTION, 0, ground.bottom() + 10, EmpathyGround.WIDTH, 2);
        String title = words.say("empathy-map.title", "persona", persona.name());
        Scene scene = new Scene(
                EmpathyGround.WIDTH,
                foot + 2,
                "fig empathy-map",
                Scene.Role.IMAGE,
                title,
                Optional.of(finding(words, persona)),
                pen.shapes());
        return new Figure(FigureType.EMPATHY_MAP, title, scene, twin(words, persona), pen.placed());
    }

    private static Map<EmpathyField, FieldText> texts(Pen pen, Wording words, Persona persona) {
        Map<EmpathyField, FieldText> texts = new EnumMap<>(EmpathyField.class);
        for (EmpathyField field : EmpathyField.values()) {
            texts.put(field, FieldText.of(pen, words, field, persona, width(field)));
        }
        return texts;
    }

    private static double width(EmpathyField field) {
        double half = EmpathyGround.WIDTH / 2;
        return switch (field) {
            case HEARS, SEES -> half - EDGE - EmpathyGround.KNEE - 8;
            case SAYS, THINKS, DOES, FEELS, PAINS, GAINS -> half - EDGE - FACE_GAP;
        };
    }

    private static double left(EmpathyField field) {
        return switch (field) {
            case SAYS, HEARS, DOES, PAINS -> EDGE;
            case THINKS, FEELS, GAINS -> EmpathyGround.WIDTH / 2 + EDGE;
            case SEES -> EmpathyGround.WIDTH / 2 + EmpathyGround.KNEE + EDGE;
        };
    }

    /** Returns where a text begins: beside the face in the middle of its row, else at the top. */
    private static double top(EmpathyGround ground, FieldText text) {
        return switch (text.field()) {
            case HEARS, SEES -> ground.face() - text.height() / 2;
            case SAYS, THINKS, DOES, FEELS, PAINS, GAINS -> ground.top(text.field()) + EDGE - 6;
        };
    }

    private static double row(Map<EmpathyField, FieldText> texts, EmpathyField left, EmpathyField right) {
        return Math.max(text(texts, left).height(), text(texts, right).height()) + 2 * EDGE - 12;
    }

    private static FieldText text(Map<EmpathyField, FieldText> texts, EmpathyField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** Draws the face and, on a plate at its foot, the name. */
    private static void face(Pen pen, FigureContext context, Persona persona, EmpathyGround ground) {
        double middle = EmpathyGround.WIDTH / 2;
        double reach = EmpathyGround.REACH;
        double y = ground.face();
        Countenance.shapes(context, persona, middle, y, reach).forEach(pen::add);
        pen.place(new Placed("face", middle - reach, y - reach, 2 * reach, 2 * reach, ""));
        double room = 2 * EmpathyGround.KNEE - 40;
        double width = pen.wrap(persona.name(), Lettering.STAGE_NAME, room, 1).width() + 24;
        double top = y + reach + 2;
        pen.add(new Shape.Rect("pf-plate", middle - width / 2, top, width, PLATE, 2));
        pen.textAbout(persona.name(), Lettering.STAGE_NAME, middle, top + 0.5, room);
    }

    private static String checked(Wording words, Persona persona) {
        return persona.validated()
                .flatMap(Validation::on)
                .map(day -> words.say(
                        "empathy-map.checked", "day", words.dates().together().day(day)))
                .orElseGet(() -> words.say("empathy-map.unchecked"));
    }

    private static String finding(Wording words, Persona persona) {
        List<String> parts = new ArrayList<>();
        for (EmpathyField field : EmpathyField.values()) {
            field.items(persona, words).stream()
                    .findFirst()
                    .ifPresent(first -> parts.add(Joined.named(words, field.title(words), first)));
        }
        return Sentences.of(parts);
    }

    private static TextTwin twin(Wording words, Persona persona) {
        List<List<TextTwin.Cell>> rows = new ArrayList<>();
        for (EmpathyField field : EmpathyField.values()) {
            List<String> items = field.items(persona, words);
            items.forEach(item -> rows.add(TextTwin.row(field.title(words), item)));
            if (items.isEmpty()) {
                rows.add(TextTwin.row(field.title(words), words.say("empathy-map.nothing")));
            }
        }
        rows.add(TextTwin.row(words.say("empathy-map.checking"), Sentences.of(checked(words, persona))));
        return new TextTwin(List.of(words.say("empathy-map.twin.field"), words.say("empathy-map.twin.noted")), rows);
    }
}
