package org.periplus.figure.chart;

import java.util.List;
import org.periplus.analysis.Interval;
import org.periplus.analysis.KpiTrend;
import org.periplus.model.Reading;
import org.periplus.wording.Wording;

/** How many decimals the figures of a KPI are told with. Stateless; safe for use by several threads. */
public final class KpiPrecision {

    private static final int MOST_DECIMALS = 2;
    private static final double WRITTEN = 1e4;
    private static final double ROUNDING = 1e-3;
    private static final int MOST_PLACES = 4;
    private static final double COARSE = 5;

    private KpiPrecision() {}

    /** Returns how many decimals readings are shown with: as many as are written, at most two; one where they are computed. */
    public static int of(Wording words, List<Reading> readings) {
        boolean computed = readings.stream()
                .mapToDouble(Reading::value)
                .anyMatch(value -> Math.abs(value * WRITTEN - Math.rint(value * WRITTEN)) > ROUNDING);
        int needed =
                words.numerals().decimals(readings.stream().map(Reading::value).toList());
        return computed ? Math.min(1, needed) : needed;
    }

    /** Returns how many decimals the ends of a range take: one more than readings have where the range is as narrow as those are coarse. */
    public static int ofRange(Interval interval, int decimals) {
        return interval.high() - interval.low() < COARSE * Math.pow(10, -decimals) ? finer(decimals) : decimals;
    }

    /** Returns how many decimals show two digits of a trend that count. */
    static int ofTrend(KpiTrend trend) {
        int first = (int) Math.floor(Math.log10(Math.abs(trend.perPeriod())));
        return Math.max(0, Math.min(MOST_PLACES, 1 - first));
    }

    /** Returns one decimal more, where that says something. */
    static int finer(int decimals) {
        return Math.min(MOST_DECIMALS, decimals + 1);
    }
}
