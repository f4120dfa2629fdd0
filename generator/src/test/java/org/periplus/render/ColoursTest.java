package org.periplus.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.analysis.KpiStatus;
import org.periplus.figure.mark.Faces;
import org.periplus.figure.mark.StatusMarks;

/** The colours of the theme: legible, and told apart by eyes of every kind, or with a second sign where they are not. */
class ColoursTest {

    private static final Tokens TOKENS =
            Theme.load(ColoursTest.class.getClassLoader(), "chart").tokens();
    private static final List<String> GROUNDS = List.of("paper", "surface", "sunk");
    private static final List<String> STEPS = List.of("em2", "em1", "ez", "ep1", "ep2");
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final double CLEARLY_APART = 18;

    private static String colour(String token, boolean dark) {
        Tokens.Colour colour = Objects.requireNonNull(TOKENS.colours().get(token), token);
        return dark ? colour.dark() : colour.light();
    }

    private static double contrast(String one, String other, boolean dark) {
        return Eyes.contrast(colour(one, dark), colour(other, dark));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void textIsLegibleOnEveryGround(boolean dark) {
        List<String> letters = new ArrayList<>(List.of("ink", "ink-2", "ink-3", "accent", "hazard", "chance"));
        for (int hue = 1; hue <= 6; hue++) {
            letters.add("h" + hue);
        }
        for (String ground : GROUNDS) {
            assertThat(letters)
                    .allSatisfy(letter -> assertThat(contrast(letter, ground, dark))
                            .as("%s on %s", letter, ground)
                            .isGreaterThanOrEqualTo(TEXT));
        }
        assertThat(STEPS)
                .allSatisfy(step ->
                        assertThat(contrast(step + "-on", step, dark)).as(step).isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void marksStandOutFromEveryGround(boolean dark) {
        for (String ground : GROUNDS) {
            assertThat(Stream.of("rule-2", "ink", "ink-2", "ink-3", "accent", "hazard", "chance"))
                    .allSatisfy(mark -> assertThat(contrast(mark, ground, dark))
                            .as("%s on %s", mark, ground)
                            .isGreaterThanOrEqualTo(MARK));
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void stepsOfEmotionAreToldApartWithoutAKindOfCone(boolean dark) {
        for (Eyes eyes : EnumSet.complementOf(EnumSet.of(Eyes.GREY))) {
            for (int i = 0; i < STEPS.size(); i++) {
                for (String other : STEPS.subList(i + 1, STEPS.size())) {
                    assertThat(eyes.apart(colour(STEPS.get(i), dark), colour(other, dark)))
                            .as("%s and %s, %s", STEPS.get(i), other, eyes)
                            .isGreaterThanOrEqualTo(CLEARLY_APART);
                }
            }
        }
    }

    @Test
    void facesAreToldApartInGreyByTheirMouths() {
        Set<String> faces = new TreeSet<>();
        for (int emotion = -2; emotion <= 2; emotion++) {
            faces.add(Faces.html(emotion, 20).value().replaceAll("class=\"[^\"]*\"", ""));
        }

        assertThat(faces).hasSize(STEPS.size());
    }

    @Test
    void standingsAreToldApartInGreyByTheirMarks() {
        Set<String> marks = new TreeSet<>();
        for (KpiStatus status : List.of(KpiStatus.ON_TARGET, KpiStatus.NEAR_TARGET, KpiStatus.OFF_TARGET)) {
            marks.add(StatusMarks.html(status).value().replaceAll("class=\"[^\"]*\"", ""));
        }

        assertThat(marks).hasSize(3);
    }
}
