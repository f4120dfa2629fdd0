package org.periplus.figure.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.figure.engine.Face;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Pen;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.mark.Avatar;
import org.periplus.model.Journey;
import org.periplus.model.Persona;
import org.periplus.model.Ref;

/** The head of the sheet: the journey's name, what it is about, and who travels. */
final class SheetHead {

    private static final Lettering TITLE = new Lettering(Face.SERIF_500, 27, 32, "mtitle");
    private static final Lettering ABOUT = Lettering.LIST;
    private static final double READABLE = 760;
    private static final double PORTRAIT = 30;
    private static final double BESIDE = 8;
    private static final double APART = 26;
    private static final double WIDEST_NAME = 240;

    private SheetHead() {}

    /** Draws the head and returns its lower edge. */
    static double draw(Pen pen, MapContext context, double x, double top, double room) {
        Journey journey = context.journey().journey();
        Pen title = pen.inside();
        double y = title.text(journey.name(), TITLE, x, top, room, 3);
        pen.addLinked("mhead", context.href(journey.ref()), "", title);
        List<String> about = Stream.of(journey.common().details().summary(), journey.scenario())
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        for (String text : about) {
            y = pen.text(text, ABOUT, x, y + 3, Math.min(room, READABLE), 3);
        }
        return personas(pen, context, x, y, room);
    }

    private static double personas(Pen pen, MapContext context, double x, double top, double room) {
        double left = x;
        double y = top;
        for (Ref ref : context.journey().journey().personas()) {
            Optional<Persona> persona = context.atlas().find(Persona.class, ref);
            if (persona.isEmpty()) {
                continue;
            }
            String name = persona.get().name();
            String tagline = persona.get().tagline().orElse("").strip();
            double words = Math.min(
                    WIDEST_NAME, Math.max(pen.width(name, Lettering.LIST_BOLD), pen.width(tagline, Lettering.CAPTION)));
            double width = PORTRAIT + BESIDE + words;
            boolean first = left == x;
            if (first || left + width > x + room) {
                left = x;
                y += first ? 10 : PORTRAIT + 8;
            }
            persona(pen, context, persona.get(), left, y, words);
            left += width + APART;
        }
        return left == x ? y : y + PORTRAIT;
    }

    private static void persona(Pen pen, MapContext context, Persona persona, double x, double y, double width) {
        Pen link = pen.inside();
        String tagline = persona.tagline().orElse("").strip();
        link.add(Avatar.shape(persona.id(), context.figure().hues().of(persona.id()), x, y, PORTRAIT));
        link.place(new Placed("portrait", x, y, PORTRAIT, PORTRAIT, ""));
        double left = x + PORTRAIT + BESIDE;
        double nameTop = tagline.isEmpty() ? y + (PORTRAIT - Lettering.LIST_BOLD.lineHeight()) / 2 : y;
        double foot = link.text(persona.name(), Lettering.LIST_BOLD, left, nameTop, width, 1);
        link.text(tagline, Lettering.CAPTION, left, foot, width, 1);
        pen.addLinked(
                "mwho",
                context.href(persona.ref()),
                Sentences.of(context.say("map.persona", "persona", persona.name()), tagline),
                link);
    }
}
