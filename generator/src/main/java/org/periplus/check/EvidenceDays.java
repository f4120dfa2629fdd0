package org.periplus.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.model.Feedback;
import org.periplus.model.Ref;
import org.periplus.model.Voice;

/**
 * When feedback was gathered.
 *
 * @param days the last day of each piece of feedback whose day is known
 */
record EvidenceDays(Map<Ref, LocalDate> days) {

    /** Takes a copy of the map. */
    EvidenceDays {
        days = Map.copyOf(days);
    }

    /** Returns the days of all feedback, retired entries included. */
    static EvidenceDays of(Survey survey) {
        Map<Ref, LocalDate> days = new HashMap<>();
        survey.atlas().feedback().forEach(feedback -> last(feedback).ifPresent(day -> days.put(feedback.ref(), day)));
        return new EvidenceDays(days);
    }

    /** Returns the last day on which it was gathered, if any day is written. */
    static Optional<LocalDate> last(Feedback feedback) {
        Stream<LocalDate> written =
                Stream.of(feedback.date(), feedback.from(), feedback.to()).flatMap(Optional::stream);
        Stream<LocalDate> voices = feedback.voices().stream().map(Voice::date).flatMap(Optional::stream);
        return Stream.concat(written, voices).max(LocalDate::compareTo);
    }

    /**
     * Returns the last day of the newest of {@code evidence}. Nothing if there is no evidence, or some whose day is not known:
     * that could be the newest.
     */
    Optional<LocalDate> newest(Collection<Ref> evidence) {
        return days.keySet().containsAll(evidence)
                ? evidence.stream().flatMap(ref -> day(ref).stream()).max(LocalDate::compareTo)
                : Optional.empty();
    }

    private Optional<LocalDate> day(Ref feedback) {
        return Optional.ofNullable(days.get(feedback));
    }
}
