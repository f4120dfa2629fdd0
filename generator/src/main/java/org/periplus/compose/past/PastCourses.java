package org.periplus.compose.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplus.analysis.Analysis;
import org.periplus.analysis.CurveFigures;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.analysis.JourneyScore;
import org.periplus.compose.kit.Sheet;
import org.periplus.figure.past.Course;
import org.periplus.html.SafeHtml;
import org.periplus.model.Atlas;
import org.periplus.page.PastJourney;

/** Draws numbers along time: of a journey, and of the whole site. */
public final class PastCourses {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public PastCourses(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the score of a journey, its mean emotion, the number and the weight of its pains along its steps; none if they are fewer than two. */
    List<SafeHtml> of(List<PastJourney> steps) {
        List<Then> known = steps.stream().flatMap(step -> then(step).stream()).toList();
        List<Course> courses = List.of(
                course(
                        "past.course.score",
                        Course.Measure.SCORE,
                        known,
                        numbers -> numbers.score().map(JourneyScore::value)),
                course(
                        "past.course.emotion",
                        Course.Measure.EMOTION,
                        known,
                        numbers -> numbers.curve().map(CurveFigures::mean)),
                course(
                        "past.course.pains",
                        Course.Measure.BURDEN,
                        known,
                        numbers -> Optional.of((double) numbers.pains().size())),
                course(
                        "past.course.weight",
                        Course.Measure.BURDEN,
                        known,
                        numbers -> Optional.of(numbers.painWeight())));
        return courses.stream()
                .map(this::drawn)
                .filter(chart -> !chart.isEmpty())
                .toList();
    }

    /** The figures of the journey after a step, with what was measured up to that day. */
    private record Then(PastJourney step, JourneyNumbers numbers) {}

    private Optional<Then> then(PastJourney step) {
        LocalDate day = step.revision().when().toLocalDate();
        Atlas atlas = step.atlasAfter();
        return step.after().map(journey -> {
            Analysis analysis = atlas == sheet.atlas() ? sheet.analysis() : Analysis.of(atlas, day);
            return new Then(step, analysis.numbers(journey));
        });
    }

    /** Returns the open findings of the rules along time; empty if fewer than two days are known. */
    public SafeHtml findings() {
        List<Course.Moment> moments = sheet.studio().content().past().findings().stream()
                .map(then -> new Course.Moment(then.day(), then.open(), then.label()))
                .toList();
        return drawn(new Course(sheet.say("past.course.findings"), Course.Measure.BURDEN, moments));
    }

    private SafeHtml drawn(Course course) {
        return sheet.figures()
                .course(course)
                .map(figure ->
                        sheet.figures().html(figure, figure.scene().desc().orElse("")))
                .orElse(SafeHtml.EMPTY);
    }

    private Course course(
            String key, Course.Measure measure, List<Then> known, Function<JourneyNumbers, Optional<Double>> value) {
        List<Course.Moment> moments = new ArrayList<>();
        for (Then then : known) {
            value.apply(then.numbers())
                    .ifPresent(number -> moments.add(new Course.Moment(
                            then.step().revision().when().toLocalDate(),
                            number,
                            then.step().revision().subject())));
        }
        Collections.reverse(moments);
        return new Course(sheet.say(key), measure, moments);
    }
}
