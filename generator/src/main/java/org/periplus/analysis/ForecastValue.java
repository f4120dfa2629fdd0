package org.periplus.analysis;

import java.time.LocalDate;

/**
 * A value to be expected, in the KPI's unit, with the ranges in which half, four fifths and 95 per cent of such values fall.
 *
 * @param date the day of the reading it stands for
 * @param point the value itself
 * @param low50 lower end of the 50 per cent range
 * @param high50 upper end of the 50 per cent range
 * @param low80 lower end of the 80 per cent range, at most {@code low50}
 * @param high80 upper end of the 80 per cent range, at least {@code high50}
 * @param low95 lower end of the 95 per cent range, at most {@code low80}
 * @param high95 upper end of the 95 per cent range, at least {@code high80}
 */
public record ForecastValue(
        LocalDate date,
        double point,
        double low50,
        double high50,
        double low80,
        double high80,
        double low95,
        double high95) {

    private static final double Z50 = 0.6744897501960817;
    private static final double Z80 = 1.2815515655446004;
    private static final double Z95 = 1.959963984540054;

    /** Returns the value with its ranges, those of a normal distribution with that standard deviation. */
    static ForecastValue of(LocalDate date, double point, double deviation) {
        return new ForecastValue(
                date,
                point,
                point - Z50 * deviation,
                point + Z50 * deviation,
                point - Z80 * deviation,
                point + Z80 * deviation,
                point - Z95 * deviation,
                point + Z95 * deviation);
    }

    /** Returns the value with all of its numbers held within two bounds, such as 0 and 100 of a share. */
    public ForecastValue within(double least, double most) {
        return new ForecastValue(
                date,
                hold(point, least, most),
                hold(low50, least, most),
                hold(high50, least, most),
                hold(low80, least, most),
                hold(high80, least, most),
                hold(low95, least, most),
                hold(high95, least, most));
    }

    private static double hold(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
