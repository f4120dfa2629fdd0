package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned around on a site that is read from right to left, and what is not. */
class MirrorTest {

    private static final double WIDTH = 100;

    @Test
    void boxesCirclesPicturesAndClipsChangeSides() {
        assertThat(mirrored(new Shape.Rect("r", 10, 5, 30, 7, 2))).isEqualTo(new Shape.Rect("r", 60, 5, 30, 7, 2));
        assertThat(mirrored(new Shape.Circle("c", 10, 5, 3))).isEqualTo(new Shape.Circle("c", 90, 5, 3));
        assertThat(mirrored(new Shape.Clip("k", 0, 5, 30, 7))).isEqualTo(new Shape.Clip("k", 70, 5, 30, 7));
        assertThat(mirrored(new Shape.Image("i", 10, 5, 30, 7, "a.png", "")))
                .isEqualTo(new Shape.Image("i", 60, 5, 30, 7, "a.png", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M10 5L20 6H30V7Z|M90 5L80 6H70V7Z",
                "M10 5l2 3h4v5z|M90 5l-2 3h-4v5z",
                "m10 5 2 3|m90 5 -2 3",
                "M0 0C1 2 3 4 5 6c1 2 3 4 5 6|M100 0C99 2 97 4 95 6c-1 2 -3 4 -5 6",
                "M0 0S1 2 3 4q1 2 3 4|M100 0S99 2 97 4q-1 2 -3 4",
                "M10 5a3 4 20 0 1 6 7|M90 5a3 4 -20 0 0 -6 7",
                "M10 5A3 4 0 1 0 16 7|M90 5A3 4 0 1 1 84 7",
                "M0 .25L1.5 -2|M100 0.25L98.5 -2"
            })
    void pathsAreReadCommandByCommand(String d, String mirrored) {
        assertThat(mirrored(new Shape.Path("p", d))).isEqualTo(new Shape.Path("p", mirrored));
    }

    @Test
    void textsAreHeldAtTheirOtherSide() {
        Shape.Text text = Shape.Text.anchored("t", Shape.Anchor.START, 10, 5, "Weg");

        assertThat(mirrored(text)).isEqualTo(Shape.Text.anchored("t", Shape.Anchor.END, 90, 5, "Weg"));
        assertThat(Shape.Anchor.MIDDLE.opposite()).isEqualTo(Shape.Anchor.MIDDLE);
    }

    @Test
    void groupsMoveWithWhatIsInThem() {
        Shape.Rect rect = new Shape.Rect("r", 1, 5, 3, 7, 0);

        assertThat(mirrored(Shape.Group.at("g", 20, 2, List.of(rect))))
                .isEqualTo(Shape.Group.at("g", 80, 2, List.of(new Shape.Rect("r", -4, 5, 3, 7, 0))));
        assertThat(mirrored(Shape.Group.of("g", List.of(rect))))
                .isEqualTo(Shape.Group.of("g", List.of(new Shape.Rect("r", 96, 5, 3, 7, 0))));
    }

    @Test
    void signsStayAsTheyAreAtTheirNewPlace() {
        Shape.Group sign = Shape.Group.at("s", 20, 2, List.of(new Shape.Rect("r", 2, 0, 8, 8, 0)))
                .asUpright();

        assertThat(mirrored(sign))
                .isEqualTo(Shape.Group.at("s", 68, 2, sign.shapes()).asUpright());
    }

    @Test
    void turningTwiceGivesTheSameShapes() {
        Scene scene = Scene.group(
                WIDTH,
                20,
                "fig",
                "Map",
                List.of(
                        new Shape.Path("p", "M10 5a3 4 20 0 1 6 7h2C1 2 3 4 5 6Z"),
                        Shape.Group.at("g", 20, 2, List.of(Shape.Text.at("t", 3, 4, "x"))),
                        new Shape.Link("l", "#x", "X", List.of(new Shape.Circle("c", 4, 5, 6)))));

        assertThat(Mirror.of(Mirror.of(scene)).shapes()).isEqualTo(scene.shapes());
        assertThat(Mirror.of(scene).css()).isEqualTo("fig rtl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "he", "fa", "ur", "az-Arab", "AR_eg", "yi", "ckb"})
    void theseLanguagesAreReadFromRightToLeft(String tag) {
        assertThat(Reading.ofLanguage(Optional.of(tag))).isEqualTo(Reading.RIGHT_TO_LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en", "de-CH", "he-Latn", "arn", "az", "zh-Hant", "-"})
    void theseAreNot(String tag) {
        assertThat(Reading.ofLanguage(Optional.of(tag))).isEqualTo(Reading.LEFT_TO_RIGHT);
    }

    @Test
    void aTextIsReadAsItsFirstLetter() {
        assertThat(Reading.ofText("5 (قطار) fast").isMirrored()).isTrue();
        assertThat(Reading.ofText("\u201cWeg\u201d שלום").isMirrored()).isFalse();
        assertThat(Reading.ofText("\u221241%").isMirrored()).isFalse();
    }

    @Test
    void textsOfRightToLeftScriptsSayTheirDirectionAndStayAtTheirSide() {
        Scene scene = Scene.decoration(
                WIDTH,
                20,
                "",
                List.of(
                        Shape.Text.at("t", 10, 5, "قطار"),
                        Shape.Text.at("t", 10, 15, "Zug"),
                        Shape.Text.at("t", 50, 15, "\u22125")));

        assertThat(SvgWriter.write(scene).value())
                .contains("<text class=\"t\" x=\"10\" y=\"5\" direction=\"rtl\" text-anchor=\"end\">قطار</text>")
                .contains(
                        "<text class=\"t\" x=\"10\" y=\"15\">Zug</text>",
                        "<text class=\"t\" x=\"50\" y=\"15\">\u22125</text>");
    }

    private static Shape mirrored(Shape shape) {
        return Mirror.of(Scene.decoration(WIDTH, 20, "", List.of(shape)))
                .shapes()
                .get(0);
    }

    @Test
    void aSentenceThatBeginsWithAForeignNameIsReadAsTheDrawingIs() {
        List<Shape> words = List.of(Shape.Text.at("t", 10, 5, "Anna: \u0642\u0637\u0627\u0631"));
        Scene scene = Scene.group(100, 50, "fig", "x", words);

        assertThat(SvgWriter.write(Mirror.of(scene)).value()).contains("direction=\"rtl\"");
        assertThat(SvgWriter.write(scene).value()).doesNotContain("direction");
    }
}
