package org.periplus.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Expectation;
import org.periplus.model.Ref;

/**
 * What the figures of a KPI say since an initiative that should change it reached customers. A change since is not a change because: what
 * else happened is named and cannot be ruled out.
 *
 * <p>A figure counts as before if the period it stands for was over on that day, and as since if its period began on that day or later;
 * the period in between belongs to neither. Both sides reach {@link #MONTHS} months at most.
 *
 * @param expectation what was expected
 * @param verdict what can be told
 * @param before the figures before
 * @param since the figures since
 * @param shift the change of level, where it can be computed; in the KPI's unit
 * @param soFar the newest figure since less the last one before, where there are both; a first sign and no finding
 * @param outcome how the change stands to what was expected
 * @param cautions what else happened in the time looked at, and what the method does not allow for
 */
public record InitiativeEffect(
        Expectation expectation,
        Verdict verdict,
        Side before,
        Side since,
        Optional<Shift> shift,
        Optional<Double> soFar,
        Outcome outcome,
        List<Caution> cautions) {

    /** How many months are looked at on either side. */
    public static final int MONTHS = 12;

    /** How many figures since are needed for more than a first sign. */
    public static final int NEEDED = 2;

    /** Takes a copy of the list. */
    public InitiativeEffect {
        cautions = List.copyOf(cautions);
    }

    /** What can be told; the words of its phrases are the names in lower case with hyphens. */
    public enum Verdict {
        /** It has not reached customers, or nobody says when. */
        NOT_SHIPPED,
        /** The KPI has no figures at all. */
        NO_READINGS,
        /** There are too few figures before to compare with. */
        NOTHING_BEFORE,
        /** There are too few figures since. */
        TOO_EARLY,
        /** Chance alone would show such a change in one case of twenty or more. */
        NO_CHANGE,
        /** It is better, and chance alone would hardly show that. */
        BETTER,
        /** It is worse, and chance alone would hardly show that. */
        WORSE
    }

    /** How the change stands to what was expected. */
    public enum Outcome {
        /** No change was named, none can be told, or one of that size that chance alone would show as well. */
        OPEN,
        /** Less than expected so far, and the day is still to come. */
        NOT_YET,
        /** At least as much as expected, and chance alone would hardly show that. */
        REACHED,
        /** Less than expected, and the day has passed. */
        MISSED
    }

    /** How a change was computed. */
    public enum Method {
        /** Segmented regression of an interrupted time series. */
        INTERRUPTED,
        /** The difference of the means before and since. */
        MEANS,
        /** The difference of one figure before and one since, each with its interval. */
        TWO_FIGURES
    }

    /**
     * The figures on one side.
     *
     * @param figures how many
     * @param observations how many answers or observations they rest on together; 0 if they do not say
     * @param mean their mean, if there are any
     * @param first the day of the first
     * @param last the day of the last
     */
    public record Side(
            int figures,
            long observations,
            Optional<Double> mean,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {}

    /**
     * A change of level.
     *
     * @param method how it was computed
     * @param change the change in the KPI's unit
     * @param low the lower end of its 95 per cent interval
     * @param high the upper end
     * @param chance how likely such a change or a greater one is where nothing changed, 0 to 1
     */
    public record Shift(Method method, double change, double low, double high, double chance) {

        /** Tells whether chance alone would show it in fewer than one case of twenty. */
        public boolean isCertain() {
            return chance < 0.05;
        }
    }

    /** What else happened, or what is not allowed for. */
    public sealed interface Caution {

        /** Another initiative that expects something of the same KPI, or of a place where it is measured, reached customers. */
        record Other(Ref initiative, LocalDate shipped) implements Caution {}

        /** A figure stands out from those on its side. */
        record Outlier(LocalDate day, double value) implements Caution {}

        /** The figures before and since were not come by in the same way. */
        record OtherGround() implements Caution {}

        /** Somebody noted something at a figure. */
        record Noted(LocalDate day, String note) implements Caution {}

        /** There is less than a year before, so that a season may look like a change. */
        record Season() implements Caution {}

        /** So many figures were left out, since they rest on too few to say anything; see {@link KpiSample}. */
        record Few(int figures) implements Caution {}

        /** There are too few figures for a course, so that a trend that was there before may look like a change. */
        record NoCourse() implements Caution {}
    }
}
