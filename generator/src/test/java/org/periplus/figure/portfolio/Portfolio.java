package org.periplus.figure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Draws figures of this package for tests, and content to draw them of. */
public final class Portfolio {

    /** Words no figure may break on: very long, from right to left, without spaces, with signs, hostile. */
    static final List<String> STRANGE = List.of(
            "W" + "o".repeat(298) + "w",
            "\u0631\u062d\u0644\u0629 \u0646\u0647\u0627\u064a\u0629 \u0627\u0644\u0623\u0633\u0628\u0648\u0639",
            "\u9031\u672b\u306e\u5217\u8eca\u306e\u65c5\u3092\u8a08\u753b\u3057\u3066\u5207\u7b26\u3092\u8cb7\u3046",
            "\ud83d\ude82\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 Family & <b>friends</b>",
            "]]> </svg><script>alert(1)</script>");

    private Portfolio() {}

    static Optional<Figure> ofAtlas(Drawing drawing, FigureType type, FigureSample sample) {
        return drawing.draw(sample.context(), FigureRequest.ofAtlas(type));
    }

    static Optional<Figure> ofJourney(Drawing drawing, FigureType type, FigureSample sample, String journey) {
        return drawing.draw(sample.context(), FigureRequest.of(type, new Ref(Kind.JOURNEY, journey)));
    }

    static String markup(Figure figure) {
        return SvgWriter.writeDocument(figure.scene());
    }

    static String finding(Figure figure) {
        return figure.scene().desc().orElseThrow();
    }

    /** Returns the box of a text. */
    static Placed text(Figure figure, String words) {
        return figure.placed().stream()
                .filter(box -> box.kind().equals("text") && box.text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    static List<Placed> boxes(Figure figure, String kind) {
        return figure.placed().stream().filter(box -> box.kind().equals(kind)).toList();
    }

    /** Returns a row of the twin by its first cell. */
    static List<String> row(Figure figure, String name) {
        return figure.twin().rows().stream()
                .filter(row -> row.get(0).text().equals(name))
                .findFirst()
                .orElseThrow()
                .stream()
                .map(TextTwin.Cell::text)
                .toList();
    }

    /** Proves that boxes of a kind do not overlap. */
    static void apart(Figure figure, String kind) {
        List<Placed> boxes = boxes(figure, kind);
        for (int i = 0; i < boxes.size(); i++) {
            Placed box = boxes.get(i);
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(other -> other.meets(box, 0));
        }
    }

    /** Returns a journey with that many stages of one touchpoint each; every fifth stage has no emotion. */
    static String journey(String name, int stages) {
        String parts = IntStream.rangeClosed(1, stages)
                .mapToObj(n -> stage("Stage " + n, n % 5 == 0 ? "" : number(n % 9 / 2.0 - 2), n))
                .collect(Collectors.joining());
        return "name: " + quoted(name) + "\nstages:\n" + parts;
    }

    static String stage(String name, String emotion, int n) {
        String id = "s" + n;
        return "  - id: " + id + "\n    name: " + quoted(name) + "\n    touchpoints:\n      - id: t" + n
                + "\n        name: "
                + quoted(name + " step") + "\n        importance: " + (1 + n % 5) + "\n"
                + (emotion.isEmpty() ? "" : "        emotion: " + emotion + "\n");
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
