package org.periplus.figure.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a link of a drawing is called. Who speaks to the machine says what is seen, so the name has the words seen in the order they
 * are seen in (WCAG 2.5.3): a link that shows words is named by them, and its sentence describes it. A link that shows none is named
 * by its sentence; one that shows numbers alone too, with the numbers first unless the sentence has them anyway.
 *
 * @param label the name, where it is not what the link shows; else empty
 * @param description what is told beyond the name; may be empty
 */
record LinkName(String label, String description) {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern SIDE_BY_SIDE = Pattern.compile("(?<=\\d</text>)(?=<text[^>]{0,400}>\\d)");

    /** Puts a blank between two numbers that a link shows side by side: read together, 1 and 0.0 would be 10.0. */
    static void keepNumbersApart(StringBuilder svg, int begin) {
        String shown = svg.substring(begin);
        svg.setLength(begin);
        svg.append(SIDE_BY_SIDE.matcher(shown).replaceAll(" "));
    }

    static LinkName of(Shape.Link link) {
        List<String> shown = shown(link.shapes()).toList();
        if (link.label().isEmpty() || shown.isEmpty()) {
            return new LinkName(link.label(), "");
        }
        String seen = String.join(" ", shown);
        if (WORD.matcher(seen).find()) {
            return new LinkName("", tokens(seen).equals(tokens(link.label())) ? "" : link.label());
        }
        boolean said = Collections.indexOfSubList(tokens(link.label()), tokens(seen)) >= 0;
        return new LinkName(said ? link.label() : Sentences.of(seen, link.label()), "");
    }

    /** The texts seen and read; a text that was cut is read in full. */
    private static Stream<String> shown(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape -> {
                    if (shape instanceof Shape.Text text) {
                        return text.title()
                                .map(Stream::of)
                                .orElseGet(() -> text.lines().stream().map(Shape.Line::text));
                    }
                    return shape instanceof Shape.Group group && !group.hidden()
                            ? shown(group.shapes())
                            : Stream.<String>empty();
                })
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>(Arrays.asList(APART.split(text.toLowerCase(Locale.ROOT))));
        tokens.removeIf(String::isEmpty);
        return tokens;
    }
}
