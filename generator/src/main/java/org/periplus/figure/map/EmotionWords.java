package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.figure.engine.Numbers;
import org.periplus.figure.map.EmotionLine.Spot;
import org.periplus.html.SafeHtml;

/** What the emotion lane says in words: its label, its finding, the words of its scale. Stateless. */
final class EmotionWords {

    private static final List<String> STEPS = List.of("p2", "p1", "0", "m1", "m2");
    /** The words of the scale, from +2 down to -2. */
    static final List<String> SCALE = List.of("delighted", "good", "neutral", "low", "very low");

    private EmotionWords() {}

    /** Returns the name of the lane: whose curves it shows. */
    static String label(List<EmotionLine> lines) {
        List<String> names = lines.stream()
                .map(EmotionLine::name)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            return "Emotion curve";
        }
        List<String> others = names.subList(1, names.size());
        String overlaid = others.isEmpty() ? "" : ", with " + listed(others) + " overlaid";
        return "Emotion curve for " + names.get(0) + overlaid;
    }

    /** Returns the lowest and the highest point of each line, a sentence a line. */
    static String finding(List<EmotionLine> lines) {
        List<String> sentences = new ArrayList<>();
        for (EmotionLine line : lines) {
            String who = line.name().isEmpty() ? "" : line.name() + ": ";
            Spot low = line.spots().stream()
                    .min(Comparator.comparingDouble(Spot::emotion))
                    .orElseThrow();
            Spot high = line.spots().stream()
                    .max(Comparator.comparingDouble(Spot::emotion))
                    .orElseThrow();
            sentences.add(
                    low.emotion() == high.emotion()
                            ? who + "always " + said(low) + "."
                            : who + "lowest " + at(low) + "; highest " + at(high) + ".");
        }
        return String.join(" ", sentences);
    }

    /** Returns the words of the scale for the rail; the theme puts each at its height. */
    static SafeHtml rail() {
        StringBuilder rail = new StringBuilder();
        for (int i = 0; i < STEPS.size(); i++) {
            rail.append("<span class=\"lv lv-")
                    .append(STEPS.get(i))
                    .append("\"><i>")
                    .append(SCALE.get(i));
            rail.append("</i> ").append(Numbers.signed(2 - i, 0)).append("</span>");
        }
        return SafeHtml.trusted(rail.toString());
    }

    private static String at(Spot spot) {
        int number = spot.of().index() + 1;
        return said(spot) + " at " + number + ", " + spot.of().touchpoint().name();
    }

    private static String said(Spot spot) {
        return Numbers.signed(spot.emotion(), Numbers.decimals(List.of(spot.emotion())));
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
