package org.periplus.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.periplus.model.Place;
import org.periplus.model.Ref;

/**
 * One thing that was said or found in feedback, a single voice or a finding.
 *
 * @param text the words
 * @param place what it is about, if it says so
 * @param sentiment how it sounds, -2 to 2: as written, else from the rating by a straight line over the scale of the ratings
 * @param day when: of a voice its own day, else the last day of the feedback
 * @param from the feedback
 * @param voice whether a customer said it; else it was found
 */
public record Statement(
        String text,
        Optional<Place> place,
        Optional<Double> sentiment,
        Optional<LocalDate> day,
        Ref from,
        boolean voice) {}
