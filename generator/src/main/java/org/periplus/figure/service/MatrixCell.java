package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.periplus.figure.engine.Sentences;
import org.periplus.model.Pain;
import org.periplus.model.Touchpoint;

/**
 * What happens on some of a journey's touchpoints.
 *
 * @param count how many touchpoints
 * @param mean the arithmetic mean of the main persona's known emotions; empty if none is known
 * @param worst the greatest severity of their pains, from 1 to 5; 0 if none has one
 * @param truths how many are moments of truth
 */
record MatrixCell(int count, Optional<Double> mean, int worst, int truths) {

    /** Returns the cell of the touchpoints with these indexes, from 0. */
    static MatrixCell of(Subject subject, List<Integer> indexes) {
        List<Touchpoint> all = subject.journey().touchpoints();
        List<Touchpoint> touchpoints = indexes.stream().map(all::get).toList();
        OptionalDouble mean = indexes.stream()
                .flatMap(index -> subject.emotion(index).stream())
                .mapToDouble(Double::doubleValue)
                .average();
        OptionalInt worst = touchpoints.stream()
                .flatMap(touchpoint -> touchpoint.pains().stream())
                .flatMap(pain -> severity(pain).stream())
                .mapToInt(Integer::intValue)
                .max();
        int truths =
                (int) touchpoints.stream().filter(Touchpoint::momentOfTruth).count();
        Optional<Double> known = mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
        return new MatrixCell(indexes.size(), known, worst.orElse(0), truths);
    }

    private static Optional<Integer> severity(Pain pain) {
        return pain.severity();
    }

    /** Returns the cell in words, the count first. */
    String words(Subject subject) {
        return Sentences.of(
                subject.touchpoints(count),
                mean.isPresent()
                        ? subject.say("channel-matrix.mean", "emotion", subject.signed(mean))
                        : subject.say("service.no-emotion"),
                worst > 0 ? subject.say("channel-matrix.pain", "severity", worst) : "",
                truths(subject));
    }

    private String truths(Subject subject) {
        return truths > 0 ? subject.say("channel-matrix.truths", "n", truths) : "";
    }

    /** Returns the cell in as few words as tell all of it; nothing for an empty one. */
    String brief(Subject subject) {
        if (count == 0) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(Integer.toString(count));
        parts.add(subject.say("channel-matrix.brief-emotion", "emotion", subject.signed(mean)));
        parts.add(worst > 0 ? subject.say("channel-matrix.brief-severity", "severity", worst) : "");
        parts.add(truths(subject));
        parts.removeIf(String::isEmpty);
        return subject.commas(parts);
    }
}
