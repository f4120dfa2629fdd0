package org.periplus.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.SampleLinks;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.wording.SpokenWords;
import org.periplus.wording.Wording;

/** Every figure of the sample site in every language of the usual theme, and in one whose words are far longer. */
class FiguresInLanguagesTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ar");
    private static final Map<String, FigureSample> SAMPLES = new ConcurrentHashMap<>();

    static Stream<Arguments> figures() {
        return LANGUAGES.stream()
                .flatMap(language -> Arrays.stream(FigureType.values()).map(type -> Arguments.of(language, type)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("figures")
    @DisplayName("no words meet, nothing is outside")
    void everyFigureIsSoundInEveryLanguage(String language, FigureType type) {
        List<Figure> drawn = drawn(language, type, SpokenWords.in(language));

        assertThat(drawn).isNotEmpty().allSatisfy(FiguresInLanguagesTest::check);
        assertThat(drawn)
                .extracting(figure -> figure.scene().css().endsWith(" rtl"))
                .containsOnly(language.equals("ar"));
    }

    /** The pills of comparisons hold one short word beside another; all other words find more room or are cut. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPARISON")
    void wordsOfTwiceTheLengthDoNotMeet(FigureType type) {
        TreeMap<String, String> longer = new TreeMap<>(SpokenWords.english().phrases());
        longer.replaceAll((key, text) -> key.matches("(number|date|list)\\..*") ? text : text + " " + letters(text));

        assertThat(drawn("en", type, Wording.of("en", longer))).isNotEmpty().allSatisfy(FiguresInLanguagesTest::check);
    }

    private static String letters(String text) {
        return text.replaceAll("\\{[^}]*}|[^a-zA-Z ]", "").strip();
    }

    private static void check(Figure figure) {
        FigureCheck.sound(figure);
        assertThat(SvgCheck.silentlyCut(figure.scene())).as(figure.title()).isEmpty();
    }

    private static List<Figure> drawn(String language, FigureType type, Wording words) {
        FigureSample sample = SAMPLES.computeIfAbsent(language, FigureSample::nordlinie);
        Figures figures = new Figures(sample.atlas(), sample.analysis(), FigureSample.TODAY, words);
        List<Figure> drawn = new ArrayList<>();
        requests(type, sample)
                .forEach(
                        request -> figures.draw(request, new SampleLinks(), "f").ifPresent(drawn::add));
        return drawn;
    }

    private static List<FigureRequest> requests(FigureType type, FigureSample sample) {
        if (type.isOfAtlas()) {
            return List.of(FigureRequest.ofAtlas(type));
        }
        return Arrays.stream(Kind.values())
                .filter(type::isOf)
                .flatMap(kind -> sample.atlas().of(kind).stream())
                .map(Entity::ref)
                .map(ref -> FigureRequest.of(type, ref))
                .toList();
    }
}
