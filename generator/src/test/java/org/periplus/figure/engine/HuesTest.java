package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HuesTest {

    private static final List<String> SIX = List.of("elif", "henriette", "hinnerk", "jonas", "mira", "ute");

    @Test
    void upToSixPersonasAreAlwaysToldApart() {
        for (int seed = 0; seed < 200; seed++) {
            int from = seed * 6;
            List<String> ids =
                    IntStream.range(from, from + 6).mapToObj(i -> "p-" + i).toList();
            Hues hues = Hues.ofIds(ids);

            assertThat(ids.stream().map(hues::of)).as("seed %s", seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void whoseHueNobodyElseAsksForKeepsIt() {
        Map<String, List<String>> byWish = SIX.stream().collect(Collectors.groupingBy(HuesTest::alone));
        Hues hues = Hues.ofIds(SIX);

        assertThat(byWish.values())
                .filteredOn(ids -> ids.size() == 1)
                .isNotEmpty()
                .allSatisfy(ids -> assertThat(hues.of(ids.get(0))).isEqualTo(alone(ids.get(0))));
        assertThat(byWish.values())
                .filteredOn(ids -> ids.size() > 1)
                .isNotEmpty()
                .allSatisfy(ids -> assertThat(hues.of(ids.get(0))).isEqualTo(alone(ids.get(0))));
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        Hues hues = Hues.ofIds(SIX);
        Hues turned = Hues.ofIds(List.of("ute", "mira", "elif", "jonas", "hinnerk", "henriette"));

        assertThat(SIX).allSatisfy(id -> assertThat(turned.of(id)).isEqualTo(hues.of(id)));
    }

    @Test
    void ofManyPersonasNoHueIsUsedMoreOftenThanTheOthers() {
        List<String> ids = IntStream.range(0, 18).mapToObj(i -> "p-" + i).toList();
        Hues hues = Hues.ofIds(ids);

        assertThat(ids.stream().collect(Collectors.groupingBy(hues::of, Collectors.counting())))
                .hasSize(6)
                .allSatisfy((hue, times) -> assertThat(times).isEqualTo(3));
    }

    @Test
    void aPersonaTheAtlasLacksHasTheHueItsIdAsksFor() {
        assertThat(Hues.ofIds(SIX).of("nobody")).isEqualTo(alone("nobody")).matches("h[1-6]");
    }

    @Test
    void everyFigureOfAnAtlasHasTheSameHues() {
        FigureSample sample = FigureSample.nordlinie();
        Function<String, String> hues = sample.context().hues()::of;

        assertThat(SIX.stream().map(hues))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        SIX.stream().map(Hues.of(sample.atlas())::of).toList());
    }

    private static String alone(String id) {
        return Hues.ofIds(List.of(id)).of(id);
    }
}
