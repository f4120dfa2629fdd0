package org.periplus.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.model.Journey;
import org.periplus.wording.SpokenWords;
import org.periplus.wording.Wording;

/** Comparisons, services and portfolios speak the language of the site, whole and within their frame. */
class SpokenFiguresTest {

    private static final FigureSample NORDLINIE = FigureSample.nordlinie();
    private static final Set<FigureType> OF_JOURNEYS = EnumSet.of(
            FigureType.COMPARISON,
            FigureType.BLUEPRINT,
            FigureType.CHANNELS,
            FigureType.EMOTION_CURVE,
            FigureType.STAGE_COMPARISON,
            FigureType.FUNNEL,
            FigureType.IMPORTANCE_MATRIX,
            FigureType.CHANNEL_MATRIX);
    private static final Set<FigureType> OF_ALL =
            EnumSet.of(FigureType.HEAT_MAP, FigureType.IMPACT_MATRIX, FigureType.ROADMAP);

    private static List<Figure> drawn(Wording words) {
        FigureContext english = NORDLINIE.context();
        FigureContext context = new FigureContext(
                english.atlas(),
                english.analysis(),
                english.today(),
                english.measure(),
                english.links(),
                english.idPrefix(),
                words);
        List<Figure> figures = new ArrayList<>();
        for (Journey journey : NORDLINIE.atlas().journeys()) {
            for (FigureType type : OF_JOURNEYS) {
                draw(context, FigureRequest.of(type, journey.ref())).ifPresent(figures::add);
            }
        }
        for (FigureType type : OF_ALL) {
            draw(context, FigureRequest.ofAtlas(type)).ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<Figure> draw(FigureContext context, FigureRequest request) {
        return Drawings.of(request.type()).draw(context, request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void everyFigureIsSoundInEveryLanguage(String language) {
        List<Figure> figures = drawn(SpokenWords.in(language));
        assertThat(figures).hasSizeGreaterThan(OF_JOURNEYS.size());
        figures.forEach(FigureCheck::sound);
    }

    @Test
    void noWordOfTheFiguresIsFixed() {
        TreeMap<String, String> silent = new TreeMap<>(SpokenWords.english().phrases());
        silent.replaceAll((key, text) -> key.matches("number\\..*|date\\..*|list\\..*") ? text : "\u00a7" + text);
        List<Figure> english = drawn(SpokenWords.english());
        List<Figure> marked = drawn(Wording.of("en", silent));
        for (int i = 0; i < english.size(); i++) {
            Figure figure = marked.get(i);
            assertThat(figure.scene().label()).contains("\u00a7");
            assertThat(figure.scene().desc().orElseThrow()).startsWith("\u00a7");
            assertThat(SvgWriter.writeDocument(figure.scene())).contains("\u00a7");
            assertThat(figure.twin().columns())
                    .as("%s", figure.type())
                    .isNotEqualTo(english.get(i).twin().columns());
        }
    }
}
