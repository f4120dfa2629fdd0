package org.periplus.figure.chart;

import java.util.Locale;
import java.util.Optional;
import org.periplus.model.PeriodUnit;
import org.periplus.wording.Wording;

/** How charts deal with the units of KPIs. Stateless; safe for use by several threads. */
final class Units {

    private Units() {}

    /** Tells whether a unit is a sign that stands at each number rather than once at the axis. */
    static boolean isSign(Optional<String> unit) {
        return unit.map(String::strip)
                .filter(text -> text.length() <= 2 && !text.isEmpty() && !Character.isLetter(text.charAt(0)))
                .isPresent();
    }

    /** Returns the unit of differences: points between percentages, else the unit itself. */
    static Optional<String> ofDifference(Wording words, Optional<String> unit) {
        return unit.map(String::strip).filter(text -> text.startsWith("%")).isPresent()
                ? Optional.of(words.say("kpi-chart.points"))
                : unit;
    }

    /** Returns the name of a unit of time within keys of phrases. */
    static String word(PeriodUnit period) {
        return period.name().toLowerCase(Locale.ROOT);
    }
}
