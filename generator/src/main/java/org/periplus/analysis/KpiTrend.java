package org.periplus.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.periplus.model.PeriodUnit;
import org.periplus.model.Reading;
import org.periplus.statistics.Slope;

/**
 * Where the last readings of a group lead: the line after Theil and Sen through those of the last {@link #PERIODS} periods, so that of
 * readings by month each season counts once. Readings that rest on too few observations are left out.
 *
 * @param perPeriod the change from one period to the next, in the KPI's unit; see {@link Slope}
 * @param low lower end of its 95 per cent interval; minus infinity where nothing can be refuted
 * @param high upper end; infinity likewise
 * @param chance probability of such a trend or a clearer one where there is none, 0 to 1
 * @param n how many readings it is of
 * @param level the value of the line in the period of the first reading: the median of value less slope times periods (W. J. Conover,
 *     "Practical nonparametric statistics", 1980)
 * @param from the day of the first reading
 * @param to the day of the last one
 * @param clinging whether each reading resembles the one before beyond what the line explains, so that the certainty is overstated: the
 *     correlation of neighbours' distances from the line is above the limit of R. L. Anderson, "Distribution of the serial correlation
 *     coefficient", Annals of Mathematical Statistics 13, 1942
 */
public record KpiTrend(
        double perPeriod,
        double low,
        double high,
        double chance,
        int n,
        double level,
        LocalDate from,
        LocalDate to,
        boolean clinging) {

    /** From how many readings on a trend is told. */
    public static final int NEEDED = Slope.NEEDED;

    /** Over how many periods a trend is told. */
    public static final int PERIODS = 12;

    private static final double CERTAIN = 0.05;

    /** The quantile of the normal distribution for one case in twenty on one side. */
    private static final double Z = 1.645;

    /**
     * Returns the trend of a group's readings.
     *
     * @param readings by date
     * @return empty when fewer than {@link #NEEDED} of the last periods have a reading that rests on enough
     */
    public static Optional<KpiTrend> of(List<Reading> readings, PeriodUnit period) {
        List<Reading> used = used(readings, period);
        if (used.size() < NEEDED) {
            return Optional.empty();
        }
        LocalDate first = used.get(0).date();
        double[] x = used.stream()
                .mapToDouble(reading -> Periods.between(first, reading.date(), period))
                .toArray();
        double[] y = used.stream().mapToDouble(Reading::value).toArray();
        return Slope.of(x, y).map(slope -> {
            double level = level(x, y, slope.perStep());
            double[] rest = new double[x.length];
            Arrays.setAll(rest, i -> y[i] - level - slope.perStep() * x[i]);
            LocalDate last = used.get(used.size() - 1).date();
            return new KpiTrend(slope, level, first, last, clings(rest));
        });
    }

    private KpiTrend(Slope slope, double level, LocalDate from, LocalDate to, boolean clinging) {
        this(slope.perStep(), slope.low(), slope.high(), slope.chance(), slope.n(), level, from, to, clinging);
    }

    /** Returns the readings of the last periods that rest on enough. */
    public static List<Reading> used(List<Reading> readings, PeriodUnit period) {
        if (readings.isEmpty()) {
            return List.of();
        }
        LocalDate last = readings.get(readings.size() - 1).date();
        return readings.stream()
                .filter(reading -> Periods.between(reading.date(), last, period) < PERIODS)
                .filter(reading -> Double.isFinite(reading.value()) && !KpiSample.isTooSmall(reading))
                .toList();
    }

    /** Returns the value of the line in the period of a day. */
    public double at(LocalDate day, PeriodUnit period) {
        return level + perPeriod * Periods.between(from, day, period);
    }

    /** Tells whether chance alone would hardly show such a trend, and whether it leads anywhere. */
    public boolean isCertain() {
        return chance < CERTAIN && perPeriod != 0;
    }

    private static double level(double[] x, double[] y, double perStep) {
        double[] starts = new double[x.length];
        Arrays.setAll(starts, i -> y[i] - perStep * x[i]);
        Arrays.sort(starts);
        int middle = starts.length / 2;
        return starts.length % 2 == 1 ? starts[middle] : (starts[middle - 1] + starts[middle]) / 2;
    }

    private static boolean clings(double[] rest) {
        int n = rest.length;
        double mean = Arrays.stream(rest).average().orElse(0);
        double squares = 0;
        double products = 0;
        for (int i = 0; i < n; i++) {
            squares += (rest[i] - mean) * (rest[i] - mean);
            products += i == 0 ? 0 : (rest[i] - mean) * (rest[i - 1] - mean);
        }
        return squares > 0 && products / squares > (Z * Math.sqrt(n - 2) - 1) / (n - 1);
    }
}
