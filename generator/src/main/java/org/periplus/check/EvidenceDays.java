package org.periplus.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.model.Atlas;
import org.periplus.model.Feedback;
import org.periplus.model.Ref;
import org.periplus.model.Voice;

/**
 * When feedback was gathered.
 *
 * @param atlas holds the feedback
 */
record EvidenceDays(Atlas atlas) {

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
        boolean known = evidence.stream().allMatch(ref -> day(ref).isPresent());
        return known ? evidence.stream().flatMap(ref -> day(ref).stream()).max(LocalDate::compareTo) : Optional.empty();
    }

    private Optional<LocalDate> day(Ref feedback) {
        return atlas.find(Feedback.class, feedback).flatMap(EvidenceDays::last);
    }
}
