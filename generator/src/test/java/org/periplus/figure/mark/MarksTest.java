package org.periplus.figure.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplus.analysis.KpiStatus;
import org.periplus.figure.engine.ScaledPath;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgCheck;
import org.periplus.model.ChannelType;
import org.periplus.wording.SpokenWords;

/** Icons, faces, bars, lights, status marks and portraits. */
class MarksTest {

    @Test
    void everyTypeOfChannelHasAnIconOfItsOwn() {
        assertThat(Arrays.stream(ChannelType.values()).map(ChannelIcons::path)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void iconsAreDecorationOfTheAskedSize(ChannelType type) {
        String markup = ChannelIcons.html(type, 16).value();
        SvgCheck.sound(markup);
        assertThat(markup)
                .startsWith("<svg class=\"ic\" width=\"16\" height=\"16\"")
                .contains("aria-hidden=\"true\"");
    }

    @Test
    void scalingLeavesTheFlagsOfArcsAlone() {
        assertThat(ScaledPath.of("M4 12a8 8 0 1 0 16 0z", 0.5)).isEqualTo("M2 6a4 4 0 1 0 8 0z");
        assertThat(ScaledPath.of("M.5-1.5L10 -.1", 2)).isEqualTo("M1 -3L20 -0.2");
        assertThat(ScaledPath.of("M100 200", 1)).isEqualTo("M100 200");
    }

    @ParameterizedTest
    @CsvSource({
        "-2,em2",
        "-1.5,em2",
        "-1.4,em1",
        "-0.5,em1",
        "-0.4,ez",
        "0,ez",
        "0.4,ez",
        "0.5,ep1",
        "1.5,ep2",
        "7,ep2",
        "NaN,ez"
    })
    void emotionsFallInFiveStepsRoundedAwayFromZero(double emotion, String step) {
        assertThat(Faces.step(emotion)).isEqualTo(step);
    }

    @Test
    void everyStepHasAMouthOfItsOwn() {
        List<String> mouths = IntStream.rangeClosed(-2, 2)
                .mapToObj(e -> SvgCheck.all(List.of(Faces.shape(e, 0, 0, 10)), Shape.Path.class, "fm")
                        .get(0)
                        .d())
                .toList();
        assertThat(mouths).doesNotHaveDuplicates().hasSize(5);
        IntStream.rangeClosed(-2, 2)
                .forEach(e -> SvgCheck.sound(Faces.html(e, 20).value()));
    }

    @Test
    void barsRiseAndAsManyAreFilledAsTheLevelIsHigh() {
        List<Shape> bars = Bars.shape(3, 5, "sev", 0, 0).shapes();
        assertThat(bars).extracting(Shape::css).containsExactly("sev", "sev", "sev", "sev off", "sev off");
        assertThat(bars).extracting(bar -> ((Shape.Rect) bar).height()).isSorted();
        assertThat(Bars.html(3, 5, "sev", "Severity 3 of 5").value())
                .contains("role=\"img\"", "<title>Severity 3 of 5</title>");
        assertThat(Bars.html(3, 5, "sev", "").value()).contains("aria-hidden=\"true\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyStandingHasAMarkAndAWord(KpiStatus status) {
        SvgCheck.sound(StatusMarks.html(status).value());
        assertThat(StatusMarks.word(status, SpokenWords.english())).isNotBlank();
        assertThat(StatusMarks.shape(status, 7, 7).css()).startsWith("sm sm-");
    }

    @Test
    void aPortraitFollowsFromTheIdAlone() {
        assertThat(Avatar.html("mira", "h1", 40)).isEqualTo(Avatar.html("mira", "h1", 40));
        assertThat(Stream.iterate(1, i -> i + 1).limit(20).map(i -> Avatar.html("persona-" + i, "h1", 40)))
                .satisfies(portraits -> assertThat(Set.copyOf(portraits)).hasSizeGreaterThan(16));
    }

    @Test
    void aPortraitHasTheHueItIsGiven() {
        Stream.of("mira", "elif", "jonas", "ute", "", "\u00fcml\u00e4ut")
                .forEach(id -> assertThat(Avatar.html(id, "h4", 40).value()).contains("class=\"av h4\""));
    }

    @Test
    void portraitsNeedNoIdsSoThatManyMayStandOnAPage() {
        String markup = Avatar.html("mira\"><script>", "h2", 40).value();
        SvgCheck.sound(markup);
        assertThat(markup).doesNotContain("id=").doesNotContain("script");
        SvgCheck.sound(PersonaPortrait.ring().value());
        SvgCheck.sound(Light.html(18).value());
    }
}
