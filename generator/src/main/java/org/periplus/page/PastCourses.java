package org.periplus.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.periplus.analysis.Analysis;
import org.periplus.figure.past.Course;
import org.periplus.html.SafeHtml;
import org.periplus.model.Journey;
import org.periplus.model.Pain;

/** Draws numbers along time: of a journey, and of the whole site. */
final class PastCourses {

    private final Sheet sheet;

    PastCourses(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the mean emotion, the number and the weight of the pains of a journey along its steps; none if they are fewer than two. */
    List<SafeHtml> of(List<PastJourney> steps) {
        Moods moods = new Moods(sheet);
        List<Course> courses = List.of(
                course("past.course.emotion", Course.Measure.EMOTION, steps, journey -> {
                    OptionalDouble mean = moods.meanOf(Analysis.ofJourneyAlone(journey));
                    return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
                }),
                course("past.course.pains", Course.Measure.BURDEN, steps, journey -> Optional.of((double)
                        pains(journey).size())),
                course("past.course.weight", Course.Measure.BURDEN, steps, journey -> Optional.of(pains(journey)
                        .stream()
                        .mapToDouble(pain -> pain.severity().orElse(0))
                        .sum())));
        return courses.stream().map(this::drawn).filter(chart -> !chart.isEmpty()).toList();
    }

    /** Returns the open findings of the rules along time; empty if fewer than two days are known. */
    SafeHtml findings() {
        List<Course.Moment> moments = sheet.studio().content().past().findings().stream()
                .map(then -> new Course.Moment(then.day(), then.open(), then.label()))
                .toList();
        return drawn(new Course(sheet.say("past.course.findings"), Course.Measure.BURDEN, moments));
    }

    private SafeHtml drawn(Course course) {
        return sheet.figures()
                .course(course)
                .map(figure -> sheet.figures().html(figure, figure.scene().desc().orElse("")))
                .orElse(SafeHtml.EMPTY);
    }

    private Course course(
            String key,
            Course.Measure measure,
            List<PastJourney> steps,
            Function<Journey, Optional<Double>> value) {
        List<Course.Moment> moments = new ArrayList<>();
        for (PastJourney step : steps) {
            step.after()
                    .flatMap(value)
                    .ifPresent(number -> moments.add(new Course.Moment(
                            step.revision().when().toLocalDate(),
                            number,
                            step.revision().subject())));
        }
        Collections.reverse(moments);
        return new Course(sheet.say(key), measure, moments);
    }

    private static List<Pain> pains(Journey journey) {
        return journey.touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.pains().stream())
                .toList();
    }
}
