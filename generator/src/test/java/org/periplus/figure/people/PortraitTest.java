package org.periplus.figure.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

class PortraitTest {

    private static final FigureSample NORDLINIE = FigureSample.nordlinie();

    private static Figure draw(FigureSample sample, String id) {
        FigureRequest request = FigureRequest.of(FigureType.PORTRAIT, new Ref(Kind.PERSONA, id));
        return new Portrait().draw(sample.context(), request).orElseThrow();
    }

    private static Figure draw(String yaml) {
        return draw(FigureSample.of("personas/p.yaml", yaml), "p");
    }

    @Test
    void theSampleIsDrawnAsReviewed() {
        Figure figure = draw(NORDLINIE, "mira");

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "portrait");
        assertThat(figure.scene().role()).isEqualTo(Scene.Role.IMAGE);
        assertThat(figure.scene().desc())
                .contains(
                        "Takes two children to the sea, if the pram fits. \u201cI don\u2019t need it fast. I need to know"
                                + " that it will work with the two of them.\u201d.");
    }

    @Test
    void faceAndWordsStandAboutTheSameMiddle() {
        List<Placed> placed = draw(NORDLINIE, "mira").placed();
        Placed face = placed.get(0);
        Placed name = placed.get(1);
        Placed quote = placed.get(3);

        assertThat(face.kind()).isEqualTo("face");
        assertThat(face.width()).isEqualTo(192);
        assertThat((name.y() + quote.y() + quote.height()) / 2).isEqualTo(face.y() + face.height() / 2);
        assertThat(name.x()).isEqualTo(quote.x()).isGreaterThan(face.x() + face.width());
    }

    @Test
    void sixFactsStandInThreeColumnsAndTheRestInTheTable() {
        String facts = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "  Fact " + i + ": value " + i + "\n")
                .collect(Collectors.joining());
        Figure figure = draw("name: P\nfacts:\n" + facts);
        List<Placed> values = figure.placed().stream()
                .filter(box -> box.text().startsWith("value"))
                .toList();

        FigureCheck.sound(figure);
        assertThat(values).hasSize(6);
        assertThat(values.stream().map(Placed::x).distinct()).hasSize(3);
        assertThat(values.get(0).y())
                .isEqualTo(values.get(2).y())
                .isLessThan(values.get(3).y());
        assertThat(figure.placed()).extracting(Placed::text).contains("and 3 more");
        assertThat(figure.twin().rows()).hasSize(10);
    }

    @Test
    void aNameAloneIsEnough() {
        Figure figure = draw("name: Somebody\n");

        FigureCheck.sound(figure);
        assertThat(figure.scene().desc()).contains("Somebody.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft",
                "\u0645\u0633\u0627\u0641\u0631\u0629 \u062a\u0633\u0627\u0641\u0631 \u0643\u0644 \u064a\u0648\u0645",
                "\u65c5\u884c\u8005\u306f\u6bce\u65e5\u96fb\u8eca\u3067\u901a\u52e4\u3057\u307e\u3059",
                "\ud83d\ude80 \ud83d\udc69\u200d\ud83d\udc67 <b>&amp;</b> \u201cx\u201d"
            })
    void wordsOfAnyLengthAndScriptStayInside(String words) {
        String many = (words + " ").repeat(30).strip();
        Figure figure = draw("name: '" + words.repeat(4) + "'\ntagline: '" + many + "'\nquote: '" + many
                + "'\nfacts:\n  '" + words + "': '" + many + "'\n");

        FigureCheck.sound(figure);
    }

    @Test
    void anImageReplacesTheDrawnFaceInTheSameRing() {
        FigureSample sample =
                FigureSample.of("personas/p.yaml", "name: P\nportrait: people/p.jpg\n", "people/p.jpg", "x");
        String markup = SvgWriter.writeDocument(draw(sample, "p").scene());

        assertThat(markup)
                .contains("<image")
                .contains("../people/p.jpg")
                .contains("pf-mask")
                .doesNotContain("a-b");
    }

    @Test
    void aPersonaThatIsNotThereGivesNothing() {
        FigureRequest request = FigureRequest.of(FigureType.PORTRAIT, new Ref(Kind.PERSONA, "nobody"));

        assertThat(new Portrait().draw(NORDLINIE.context(), request)).isEqualTo(Optional.empty());
    }
}
