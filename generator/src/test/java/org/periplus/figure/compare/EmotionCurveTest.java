package org.periplus.figure.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** The emotion curve as a figure of its own. */
class EmotionCurveTest {

    private static final FigureSample ACCOUNTS = CompareSample.accounts();

    private static Optional<Ref> persona(String id) {
        return Optional.of(new Ref(Kind.PERSONA, id));
    }

    private static Figure of(String... emotions) {
        StringBuilder yaml = new StringBuilder("name: J\nstages:\n  - id: s\n    name: S\n    touchpoints:\n");
        for (int i = 0; i < emotions.length; i++) {
            yaml.append("      - {id: t").append(i).append(", name: T").append(i);
            yaml.append(emotions[i].isEmpty() ? "" : ", emotion: " + emotions[i])
                    .append("}\n");
        }
        return CompareSample.draw(FigureSample.of("journeys/a.yaml", yaml.toString()), FigureType.EMOTION_CURVE, "a")
                .orElseThrow();
    }

    @Test
    void isSoundAndLooksAsReviewed() {
        Figure figure = new EmotionCurve()
                .draw(ACCOUNTS.context(), FigureRequest.of(FigureType.EMOTION_CURVE, new Ref(Kind.JOURNEY, "a")))
                .orElseThrow();
        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "emotion-curve");
    }

    @Test
    void everyJourneyOfTheSampleSiteIsSound() {
        FigureSample sample = FigureSample.nordlinie();
        assertThat(sample.atlas().journeys())
                .isNotEmpty()
                .allSatisfy(journey -> FigureCheck.sound(new EmotionCurve()
                        .draw(sample.context(), FigureRequest.of(FigureType.EMOTION_CURVE, journey.ref()))
                        .orElseThrow()));
    }

    @Test
    void theHighestAndTheLowestPointAreNamed() {
        Figure figure =
                CompareSample.draw(ACCOUNTS, FigureType.EMOTION_CURVE, "a").orElseThrow();
        assertThat(CompareSample.texts(figure))
                .contains("The card arrives, +1.5", "Queue, \u22121.5", "Visit a branch");
        assertThat(figure.scene().desc()).contains("Highest +1.5 at The card arrives, lowest \u22121.5 at Queue.");
        List<Placed> faces = figure.placed().stream()
                .filter(box -> box.kind().equals("face"))
                .toList();
        assertThat(faces).hasSize(2);
        Placed high = faces.stream().min((a, b) -> Double.compare(a.y(), b.y())).orElseThrow();
        Placed label = figure.placed().stream()
                .filter(box -> box.text().startsWith("The card"))
                .findFirst()
                .orElseThrow();
        assertThat(label.y() + label.height()).isLessThan(high.y());
    }

    @Test
    void thePersonaAskedForIsDrawn() {
        Figure ben = CompareSample.draw(ACCOUNTS, FigureType.EMOTION_CURVE, "a", persona("ben"))
                .orElseThrow();
        assertThat(ben.title()).isEqualTo("Opening an account: how Ben Okafor feels");
        assertThat(CompareSample.texts(ben)).contains("Queue, \u22122");
        assertThat(CompareSample.draw(ACCOUNTS, FigureType.EMOTION_CURVE, "a", persona("nobody")))
                .isEmpty();
    }

    @Test
    void oneUnknownTouchpointIsBridgedDashedAndTwoLeaveAGap() {
        assertThat(CompareSample.all(of("1", "", "-1"), Shape.Path.class, "cv as"))
                .hasSize(2);
        Figure gap = of("1", "1", "", "", "-1", "0");
        assertThat(CompareSample.all(gap, Shape.Path.class, "halo")).hasSize(2);
        assertThat(gap.scene().desc().orElseThrow()).endsWith("2 touchpoints without a known emotion.");
    }

    @Test
    void aCurveThatNeverChangesHasOneName() {
        Figure flat = of("1", "1", "1");
        assertThat(flat.scene().desc()).contains("Always +1.");
        assertThat(flat.placed().stream().filter(box -> box.kind().equals("face")))
                .hasSize(1);
    }

    @Test
    void beyondTheScaleIsTheEndOfTheScale() {
        FigureCheck.sound(of("2", "-2", "2"));
        assertThat(of("2", "-2").placed())
                .filteredOn(box -> box.kind().equals("face"))
                .extracting(box -> box.y() + 10)
                .containsExactly(78.0, 78 + 4 * 34.0);
    }

    @Test
    void theTwinTellsEveryTouchpoint() {
        TextTwin twin = CompareSample.draw(ACCOUNTS, FigureType.EMOTION_CURVE, "a", persona("ben"))
                .orElseThrow()
                .twin();
        assertThat(twin.rows()).hasSize(6);
        assertThat(twin.rows().get(5))
                .extracting(TextTwin.Cell::text)
                .containsExactly("The PIN arrives", "First use", "not known", "assumed");
    }

    @Test
    void withoutEmotionsNothingIsDrawn() {
        FigureSample none =
                FigureSample.of("journeys/a.yaml", "name: A\nstages: [{id: s, name: S, touchpoints: [{name: T}]}]\n");
        assertThat(CompareSample.draw(none, FigureType.EMOTION_CURVE, "a")).isEmpty();
    }

    @Test
    void staysSoundWithAnyContent() {
        for (String text : CompareSample.HOSTILE) {
            FigureCheck.sound(CompareSample.draw(CompareSample.hostile(5, 4, text), FigureType.EMOTION_CURVE, "a")
                    .orElseThrow());
        }
        FigureCheck.sound(CompareSample.draw(
                        CompareSample.hostile(40, 7, CompareSample.HOSTILE.get(1)), FigureType.EMOTION_CURVE, "a")
                .orElseThrow());
    }
}
