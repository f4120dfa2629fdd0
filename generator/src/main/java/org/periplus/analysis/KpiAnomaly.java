package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.statistics.Outlying;

/**
 * A reading that stands out: it changed against the one before more than readings of this KPI use to change. Changes are compared and not
 * distances from a line, because a season or a slow turn leaves a line without anything having happened. The way back after a single
 * reading that stood out is not one more.
 *
 * @param reading the reading
 * @param before the reading one period before
 * @param usual the median of all changes
 * @param score the robust z-score of its change; see {@link Outlying}
 */
public record KpiAnomaly(Reading reading, Reading before, double usual, double score) {

    /** From how many changes on a change is told to stand out; the median deviation of fewer is too unsteady. */
    public static final int NEEDED = 8;

    /** A change whose score is beyond this, up or down, stands out. */
    public static final double BEYOND = Outlying.BEYOND;

    private record Step(Reading before, Reading after) {

        double change() {
            return after.value() - before.value();
        }
    }

    /**
     * Returns what stands out.
     *
     * @param readings of one group, by date
     * @return by date; empty when fewer than {@link #NEEDED} pairs of neighbouring periods have readings that rest on enough
     */
    public static List<KpiAnomaly> of(List<Reading> readings, PeriodUnit period) {
        List<Step> steps = steps(readings, period);
        if (steps.size() < NEEDED) {
            return List.of();
        }
        double[] changes = steps.stream().mapToDouble(Step::change).toArray();
        double[] scores = Outlying.scores(changes);
        double usual = median(changes);
        List<KpiAnomaly> found = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Step step = steps.get(i);
            if (Math.abs(scores[i]) > BEYOND && !returns(found, step)) {
                found.add(new KpiAnomaly(step.after(), step.before(), usual, scores[i]));
            }
        }
        return List.copyOf(found);
    }

    /** Returns how many changes from one period to the next can be compared. */
    public static int compared(List<Reading> readings, PeriodUnit period) {
        return steps(readings, period).size();
    }

    /** Returns the change against the reading before, in the KPI's unit. */
    public double change() {
        return reading.value() - before.value();
    }

    private static List<Step> steps(List<Reading> readings, PeriodUnit period) {
        List<Reading> sound = readings.stream()
                .filter(reading -> Double.isFinite(reading.value()) && !KpiSample.isTooSmall(reading))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < sound.size(); i++) {
            Step step = new Step(sound.get(i - 1), sound.get(i));
            if (Periods.between(step.before().date(), step.after().date(), period) == 1) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Tells whether a step leads from the last reading found back to where that one had come from. */
    private static boolean returns(List<KpiAnomaly> found, Step step) {
        if (found.isEmpty()) {
            return false;
        }
        KpiAnomaly last = found.get(found.size() - 1);
        double left = Math.abs(step.after().value() - last.before().value());
        double stayed = Math.abs(step.after().value() - last.reading().value());
        return last.reading().equals(step.before()) && left < stayed;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
