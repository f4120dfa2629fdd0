package org.periplus.figure.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

class EmpathyMapTest {

    private static final FigureSample NORDLINIE = FigureSample.nordlinie();
    private static final double MIDDLE = EmpathyGround.WIDTH / 2;

    private static Optional<Figure> draw(FigureSample sample, String id) {
        FigureRequest request = FigureRequest.of(FigureType.EMPATHY_MAP, new Ref(Kind.PERSONA, id));
        return new EmpathyMap().draw(sample.context(), request);
    }

    private static Figure draw(String yaml) {
        return draw(FigureSample.of("personas/p.yaml", yaml), "p").orElseThrow();
    }

    private static String items(String field, int count, String words) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "    - '" + words + " " + i + "'\n")
                .collect(Collectors.joining("", "  " + field + ":\n", ""));
    }

    private static Placed box(Figure figure, String text) {
        return figure.placed().stream()
                .filter(box -> box.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text));
    }

    @Test
    void theSampleIsDrawnAsReviewed() {
        Figure figure = draw(NORDLINIE, "mira").orElseThrow();

        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "empathy-map");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elif", "henriette", "hinnerk", "jonas", "mira", "ute"})
    void everyPersonaOfTheSampleHasAMap(String id) {
        assertThat(draw(NORDLINIE, id)).hasValueSatisfying(FigureCheck::sound);
    }

    @Test
    void theFieldsStandAroundTheFace() {
        Figure figure = draw(NORDLINIE, "mira").orElseThrow();
        Placed face = figure.placed().stream()
                .filter(box -> box.kind().equals("face"))
                .findFirst()
                .orElseThrow();

        assertThat(face.x() + face.width() / 2).isEqualTo(MIDDLE);
        assertThat(box(figure, "Says").y()).isEqualTo(box(figure, "Thinks").y()).isLessThan(face.y());
        assertThat(box(figure, "Hears").y()).isBetween(face.y(), face.y() + face.height());
        assertThat(box(figure, "Hears").x()).isLessThan(face.x());
        assertThat(box(figure, "Sees").x()).isGreaterThan(face.x() + face.width());
        assertThat(box(figure, "Does").y()).isEqualTo(box(figure, "Feels").y()).isGreaterThan(face.y() + face.height());
        assertThat(box(figure, "Pains").y())
                .isEqualTo(box(figure, "Gains").y())
                .isGreaterThan(box(figure, "Does").y());
    }

    @ParameterizedTest
    @CsvSource({"says, pf-say", "thinks, pf-say", "feels, pf-say", "does, pf-item", "hears, pf-item", "sees, pf-item"})
    void theInnerVoiceIsItalicAndWhatIsObservedUpright(String field, String css) {
        Figure figure = draw("name: P\nempathy:\n  " + field + ": [one thing]\n");

        assertThat(SvgWriter.writeDocument(figure.scene())).containsPattern("class=\"" + css + "\"[^/]*one thing");
    }

    @Test
    void nothingIsCutBeforeTwelveItems() {
        Figure figure = draw("name: P\nempathy:\n" + items("does", 12, "does it well, and tells nobody about it"));

        FigureCheck.sound(figure);
        assertThat(figure.placed())
                .extracting(Placed::text)
                .filteredOn(text -> text.startsWith("does it"))
                .hasSize(12);
        assertThat(figure.placed()).extracting(Placed::text).noneMatch(text -> text.endsWith("more"));
    }

    @Test
    void beyondTwelveTheRestIsCountedAndStandsInTheTable() {
        Figure figure = draw("name: P\nempathy:\n" + items("hears", 15, "hears"));

        FigureCheck.sound(figure);
        assertThat(figure.placed())
                .extracting(Placed::text)
                .contains("hears 12", "and 3 more")
                .doesNotContain("hears 13");
        assertThat(figure.twin().rows())
                .extracting(row -> row.get(1).text())
                .contains("hears 13", "hears 14", "hears 15");
    }

    @Test
    void manyItemsStandInTwoColumnsOfLikeHeight() {
        Figure figure = draw("name: P\nempathy:\n" + items("says", 10, "one line"));
        List<Placed> items = figure.placed().stream()
                .filter(box -> box.text().contains("one line"))
                .toList();

        assertThat(items.stream()
                        .collect(Collectors.groupingBy(Placed::x, Collectors.counting()))
                        .values())
                .containsExactly(5L, 5L);
    }

    @Test
    void aTallFieldMakesItsRowTallAndNothingElse() {
        Figure small = draw("name: P\nempathy:\n" + items("says", 1, "word"));
        Figure tall = draw("name: P\nempathy:\n" + items("says", 5, "word"));

        assertThat(box(tall, "Hears").y() - box(small, "Hears").y())
                .isEqualTo(box(tall, "Pains").y() - box(small, "Pains").y())
                .isEqualTo(tall.scene().height() - small.scene().height())
                .isPositive();
    }

    @Test
    void emptyFieldsSayThatNothingIsNoted() {
        Figure figure = draw("name: P\nempathy:\n  feels: [lost]\n");

        FigureCheck.sound(figure);
        assertThat(figure.placed())
                .extracting(Placed::text)
                .filteredOn("nothing noted"::equals)
                .hasSize(7);
        assertThat(figure.twin().rows()).contains(TextTwin.row("Says", "nothing noted"));
    }

    @Test
    void withoutAnyOfTheSixThereIsNothingToDraw() {
        assertThat(draw(FigureSample.of("personas/p.yaml", "name: P\ngoals: [arrive]\n"), "p"))
                .isEmpty();
    }

    @Test
    void itTellsWhetherRealPeopleWereAsked() {
        assertThat(checked(draw(NORDLINIE, "mira").orElseThrow()))
                .matches("Checked against real people on 2.April.2026\\.");
        assertThat(checked(draw("name: P\nempathy:\n  feels: [lost]\n")))
                .isEqualTo("Not yet checked against real people.");
    }

    private static String checked(Figure figure) {
        List<TextTwin.Cell> last = figure.twin().rows().get(figure.twin().rows().size() - 1);
        assertThat(figure.placed())
                .extracting(Placed::text)
                .anyMatch(text -> text.endsWith(last.get(1).text()));
        return last.get(1).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft",
                "\u0645\u0633\u0627\u0641\u0631\u0629 \u062a\u0633\u0627\u0641\u0631 \u0643\u0644 \u064a\u0648\u0645",
                "\u65c5\u884c\u8005\u306f\u6bce\u65e5\u96fb\u8eca\u3067\u901a\u52e4\u3057\u307e\u3059",
                "\ud83d\ude80 <b>&amp;</b> \u201cx\u201d"
            })
    void wordsOfAnyLengthAndScriptStayInTheirFields(String words) {
        StringBuilder yaml = new StringBuilder("name: '" + words.repeat(4) + "'\nempathy:\n");
        List.of("says", "thinks", "does", "feels", "hears", "sees")
                .forEach(field ->
                        yaml.append(items(field, 14, (words + " ").repeat(9).strip())));
        Figure figure = draw(yaml.toString());

        FigureCheck.sound(figure);
        assertThat(figure.placed())
                .filteredOn(box -> box.kind().equals("text") && box.width() < 600 && box.x() < MIDDLE - 200)
                .allSatisfy(box -> assertThat(box.x() + box.width()).isLessThanOrEqualTo(MIDDLE));
    }
}
