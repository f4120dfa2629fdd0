package org.periplus.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.periplus.model.Entity;
import org.periplus.model.Review;
import org.periplus.model.ReviewRhythm;
import org.periplus.model.Rhythm;
import org.periplus.model.Site;

/** When entries are reviewed again, against the day the site is of. */
public final class Reviews {

    private static final Period USUAL_WARNING = Period.ofDays(30);

    private final Optional<ReviewRhythm> usual;
    private final LocalDate asOf;

    /** Takes the rhythm of the site and the day the reviews are due against. */
    public Reviews(Site site, LocalDate asOf) {
        this.usual = site.review();
        this.asOf = asOf;
    }

    /** Returns the day of the next review: the last one plus the entry's rhythm, else the site's; nothing if never reviewed. */
    public Optional<LocalDate> next(Entity entry) {
        Optional<Review> review = entry.common().review();
        Optional<Rhythm> rhythm = review.flatMap(Review::every).or(() -> usual.flatMap(ReviewRhythm::every));
        return review.flatMap(Review::last).flatMap(last -> rhythm.flatMap(every -> later(last, every.period())));
    }

    /** Tells whether the next review should have been before the day the site is of. */
    public boolean overdue(Entity entry) {
        return next(entry).map(day -> day.isBefore(asOf)).orElse(false);
    }

    /** Tells whether the next review is overdue, or so near that readers are told (30 days where the site says nothing). */
    public boolean near(Entity entry) {
        Period warning = usual.flatMap(ReviewRhythm::warn).map(Rhythm::period).orElse(USUAL_WARNING);
        LocalDate edge = later(asOf, warning).orElse(LocalDate.MAX);
        return next(entry).map(day -> !day.isAfter(edge)).orElse(false);
    }

    /** Returns the days from the day the site is of to {@code next}; negative if that day has passed. */
    public long daysTo(LocalDate next) {
        return next.toEpochDay() - asOf.toEpochDay();
    }

    /** A rhythm of a thousand million years leads out of the calendar; such a review is never due. */
    private static Optional<LocalDate> later(LocalDate day, Period period) {
        try {
            return Optional.of(day.plus(period));
        } catch (DateTimeException | ArithmeticException beyond) {
            return Optional.empty();
        }
    }
}
