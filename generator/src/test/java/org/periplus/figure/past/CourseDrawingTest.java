package org.periplus.figure.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.figure.engine.TextTwin;
import org.periplus.wording.SpokenWords;

class CourseDrawingTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

    @Test
    void risingEmotionIsBetterAndRisingPainIsWorse() {
        assertThat(finding(course(Course.Measure.EMOTION, -0.5, 0, 0.3))).isEqualTo("better: it was \u22120.5 on 1 March 2025.");
        assertThat(finding(course(Course.Measure.BURDEN, 3, 7))).isEqualTo("worse: it was 3 on 1 March 2025.");
        assertThat(finding(course(Course.Measure.BURDEN, 3, 7, 3))).isEqualTo("the same as on 1 March 2025.");
    }

    @Test
    void everyMomentIsInTheTable() {
        Figure figure = draw(course(Course.Measure.BURDEN, 3, 7, 3), "en");

        assertThat(figure.twin().rows()).hasSize(3);
        assertThat(figure.twin().rows().get(1)).extracting(TextTwin.Cell::text).containsExactly("2 April 2025", "7", "Step 1");
    }

    @Test
    void aSingleMomentIsNoCourse() {
        assertThat(new CourseDrawing(TextMeasure.shipped(), SpokenWords.english())
                        .draw(course(Course.Measure.BURDEN, 3)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void allOfItIsSoundInEveryLanguage(String language) {
        FigureCheck.sound(draw(course(Course.Measure.EMOTION, -2, 2, 0, 1.25, -0.5), language));
        FigureCheck.sound(draw(course(Course.Measure.BURDEN, 0, 0), language));
        FigureCheck.sound(draw(course(Course.Measure.BURDEN, 100_000, 2, 99_999), language));
        FigureCheck.sound(draw(sameDay(), language));
    }

    private static Course sameDay() {
        return new Course(
                "Pain points",
                Course.Measure.BURDEN,
                List.of(new Course.Moment(FIRST, 3, "a"), new Course.Moment(FIRST, 5, "b")));
    }

    private static Course course(Course.Measure measure, double... values) {
        List<Course.Moment> moments = IntStream.range(0, values.length)
                .mapToObj(i -> new Course.Moment(FIRST.plusDays(32L * i), values[i], "Step " + i))
                .toList();
        return new Course("Mean emotion", measure, moments);
    }

    private static String finding(Course course) {
        return draw(course, "en").scene().desc().orElseThrow();
    }

    private static Figure draw(Course course, String language) {
        return new CourseDrawing(TextMeasure.shipped(), SpokenWords.in(language))
                .draw(course)
                .orElseThrow();
    }
}
