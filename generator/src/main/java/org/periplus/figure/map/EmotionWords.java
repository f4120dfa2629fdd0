package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.figure.engine.Joined;
import org.periplus.figure.engine.Sentences;
import org.periplus.figure.map.EmotionLine.Spot;
import org.periplus.html.Escape;
import org.periplus.html.SafeHtml;
import org.periplus.wording.Wording;

/** What the emotion lane says in words: its label, its finding, the words of its scale. Stateless. */
final class EmotionWords {

    private static final List<String> STEPS = List.of("p2", "p1", "0", "m1", "m2");
    /** The words of the scale, from +2 down to -2. */
    private EmotionWords() {}

    /** Returns the name of the lane: whose curves it shows. */
    static List<String> scale(Wording words) {
        return STEPS.stream().map(step -> words.say("map.scale." + step)).toList();
    }

    static String label(MapContext context, List<EmotionLine> lines) {
        List<String> names = lines.stream()
                .map(EmotionLine::name)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            return context.say("map.curve");
        }
        List<String> others = names.subList(1, names.size());
        return others.isEmpty()
                ? context.say("map.curve-of", "persona", names.get(0))
                : context.say(
                        "map.curve-with",
                        "persona",
                        names.get(0),
                        "others",
                        context.words().list(others));
    }

    /** Returns the lowest and the highest point of each line, a sentence a line. */
    static String finding(MapContext context, List<EmotionLine> lines) {
        List<String> sentences = new ArrayList<>();
        for (EmotionLine line : lines) {

            Spot low = line.spots().stream()
                    .min(Comparator.comparingDouble(Spot::emotion))
                    .orElseThrow();
            Spot high = line.spots().stream()
                    .max(Comparator.comparingDouble(Spot::emotion))
                    .orElseThrow();
            String told = low.emotion() == high.emotion()
                    ? context.say("map.always", "emotion", context.emotion(low.emotion()))
                    : context.say("map.between", "low", at(context, low), "high", at(context, high));
            sentences.add(line.name().isEmpty() ? told : Joined.named(context.words(), line.name(), told));
        }
        return Sentences.of(sentences);
    }

    /** Returns the words of the scale for the rail; the theme puts each at its height. */
    static SafeHtml rail(Wording words) {
        StringBuilder rail = new StringBuilder();
        for (int i = 0; i < STEPS.size(); i++) {
            rail.append("<span class=\"lv lv-")
                    .append(STEPS.get(i))
                    .append("\"><i>")
                    .append(Escape.html(scale(words).get(i)));
            rail.append("</i> ")
                    .append(Escape.html(words.numerals().signed(2 - i)))
                    .append("</span>");
        }
        return SafeHtml.trusted(rail.toString());
    }

    private static String at(MapContext context, Spot spot) {
        return context.say(
                "map.emotion-at",
                "emotion",
                context.emotion(spot.emotion()),
                "number",
                spot.of().index() + 1,
                "name",
                spot.of().touchpoint().name());
    }
}
