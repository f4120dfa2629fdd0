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

/** How each persona feels in each stage. */
class StageComparisonTest {

    private static final FigureSample ACCOUNTS = CompareSample.accounts();

    private static Figure figure() {
        return CompareSample.draw(ACCOUNTS, FigureType.STAGE_COMPARISON, "a").orElseThrow();
    }

    private static StageTable table() {
        return StageTable.of(ACCOUNTS.context(), ACCOUNTS.analysis().journey("a"));
    }

    @Test
    void isSoundAndLooksAsReviewed() {
        Figure figure = new StageComparison()
                .draw(ACCOUNTS.context(), FigureRequest.of(FigureType.STAGE_COMPARISON, new Ref(Kind.JOURNEY, "a")))
                .orElseThrow();
        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "stage-comparison");
    }

    @Test
    void everyJourneyOfTheSampleSiteIsSound() {
        FigureSample sample = FigureSample.nordlinie();
        assertThat(sample.atlas().journeys())
                .isNotEmpty()
                .allSatisfy(journey -> FigureCheck.sound(new StageComparison()
                        .draw(sample.context(), FigureRequest.of(FigureType.STAGE_COMPARISON, journey.ref()))
                        .orElseThrow()));
    }

    @Test
    void aMoodIsMeanLowestHighestOfWhatIsKnown() {
        List<Optional<StageMood>> anna = table().rows().get(0).moods();
        List<Optional<StageMood>> ben = table().rows().get(1).moods();
        assertThat(anna)
                .containsExactly(
                        Optional.of(new StageMood(0.75, 0.5, 1, 2)),
                        Optional.of(new StageMood(-1.25, -1.5, -1, 2)),
                        Optional.of(new StageMood(0.5, -0.5, 1.5, 2)));
        assertThat(ben.get(2)).contains(new StageMood(1, 1, 1, 1));
    }

    @Test
    void theGapIsTheDifferenceOfThePrintedMeans() {
        assertThat(table().gaps())
                .containsExactly(
                        Optional.of(new StageGap(1, 0, 1.1)),
                        Optional.of(new StageGap(0, 1, 0.3)),
                        Optional.of(new StageGap(0, 1, 0.5)));
        assertThat(table().widest()).contains(0);
        assertThat(StageGap.of(List.of(Optional.empty(), Optional.of(new StageMood(1, 1, 1, 1)))))
                .isEmpty();
    }

    @Test
    void theLargestDifferenceIsSaidInWords() {
        Figure figure = figure();
        assertThat(CompareSample.texts(figure))
                .contains("1.1 apart", "largest of all stages", "Anna Weber +0.8", "Ben Okafor \u22120.3");
        assertThat(CompareSample.all(figure, Shape.Rect.class, "stg-most")).hasSize(1);
        assertThat(figure.scene().desc().orElseThrow())
                .isEqualTo("The personas differ most in the stage Look around: Anna Weber +0.8, Ben Okafor \u22120.3.");
    }

    @Test
    void aBandReachesFromTheLowestToTheHighest() {
        List<Shape.Rect> bands = CompareSample.all(figure(), Shape.Rect.class, "stg-range");
        assertThat(bands.get(0).height()).isEqualTo(0.5 * 15 + 2);
        assertThat(bands.get(2).height()).isEqualTo(2 * 15 + 2);
    }

    @Test
    void columnsAreOfOneWidthAndFacesStandInThem() {
        List<Placed> faces = figure().placed().stream()
                .filter(box -> box.kind().equals("face"))
                .toList();
        StageGrid grid = StageGrid.of(table().stages());
        assertThat(faces).hasSize(6);
        assertThat(faces.get(1).x() - faces.get(0).x()).isEqualTo(grid.column());
        assertThat(faces.get(3).x()).isEqualTo(faces.get(0).x());
    }

    @Test
    void theTwinHasARowForEveryPersonaAndStage() {
        TextTwin twin = figure().twin();
        assertThat(twin.rows()).hasSize(3 * 3);
        assertThat(twin.rows().get(0))
                .extracting(TextTwin.Cell::text)
                .containsExactly("Look around", "Anna Weber", "+0.8", "+0.5 to +1", "2 of 2");
    }

    @Test
    void onePersonaIsComparedWithNobody() {
        FigureSample one = FigureSample.of(
                "journeys/a.yaml",
                "name: A\nstages:\n  - {id: s, name: S, touchpoints: [{name: X, emotion: 1}]}\n"
                        + "  - {id: t, name: T, touchpoints: [{name: Y, emotion: -2}]}\n");
        Figure figure =
                CompareSample.draw(one, FigureType.STAGE_COMPARISON, "a").orElseThrow();
        FigureCheck.sound(figure);
        assertThat(figure.scene().desc())
                .contains("Everybody feels best in the stage S, +1.0, and worst in the stage T, \u22122.0.");
        assertThat(CompareSample.texts(figure)).doesNotContain("Largest difference");
    }

    @Test
    void withoutEmotionsNothingIsDrawn() {
        FigureSample none = FigureSample.of("journeys/a.yaml", "name: A\nstages: [{id: s, name: S}]\n");
        assertThat(CompareSample.draw(none, FigureType.STAGE_COMPARISON, "a")).isEmpty();
        assertThat(CompareSample.draw(none, FigureType.STAGE_COMPARISON, "nobody"))
                .isEmpty();
    }

    @Test
    void staysSoundWithAnyContent() {
        for (String text : CompareSample.HOSTILE) {
            FigureCheck.sound(CompareSample.draw(CompareSample.hostile(5, 4, text), FigureType.STAGE_COMPARISON, "a")
                    .orElseThrow());
        }
        FigureCheck.sound(CompareSample.draw(
                        CompareSample.hostile(40, 7, CompareSample.HOSTILE.get(3)), FigureType.STAGE_COMPARISON, "a")
                .orElseThrow());
    }
}
