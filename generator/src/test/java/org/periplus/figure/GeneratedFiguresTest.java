package org.periplus.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.analysis.Analysis;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.GeneratedJourney;
import org.periplus.figure.engine.SampleLinks;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.model.Atlas;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.wording.SpokenWords;

/** Every figure there is, drawn of journeys that no team would write. A failure names the seed and the figure. */
class GeneratedFiguresTest {

    private static final int JOURNEYS = 60;
    private static final int SUBJECTS_OF_A_KIND = 2;

    static List<Long> seeds() {
        return LongStream.range(0, JOURNEYS).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFigureIsSoundAndTheSameEachTime(long seed) {
        Atlas atlas = GeneratedJourney.of(seed).atlas();
        Figures figures =
                new Figures(atlas, Analysis.of(atlas, FigureSample.TODAY), FigureSample.TODAY, SpokenWords.english());
        for (FigureType type : FigureType.values()) {
            for (FigureRequest request : requests(type, atlas)) {
                String place = "seed " + seed + ", " + type.word() + " of " + request.of();
                Optional<Figure> drawn = draw(figures, request, place);
                assertThat(draw(figures, request, place))
                        .as("%s, drawn again", place)
                        .isEqualTo(drawn);
                drawn.ifPresent(figure -> check(figure, place));
            }
        }
    }

    private static void check(Figure figure, String place) {
        try {
            FigureCheck.sound(figure);
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(place + ": " + failure.getMessage(), failure);
        }
        assertThat(SvgCheck.silentlyCut(figure.scene()))
                .as("%s: cut texts without their full text", place)
                .isEmpty();
    }

    private static Optional<Figure> draw(Figures figures, FigureRequest request, String place) {
        try {
            return figures.draw(request, new SampleLinks(), "g");
        } catch (RuntimeException failure) {
            throw new AssertionError(place + ": " + failure, failure);
        }
    }

    private static List<FigureRequest> requests(FigureType type, Atlas atlas) {
        if (type.isOfAtlas()) {
            return List.of(FigureRequest.ofAtlas(type));
        }
        List<FigureRequest> requests = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (type.isOf(kind)) {
                atlas.of(kind).stream()
                        .limit(SUBJECTS_OF_A_KIND)
                        .map(entry -> FigureRequest.of(type, new Ref(kind, entry.id())))
                        .forEach(requests::add);
            }
        }
        return requests;
    }
}
