package org.periplus.sync;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/** One figure as a database gives it. */
record Figure(Key key, BigDecimal value, Optional<Long> n, Optional<String> note) {

    /** What tells a figure from the others: there is one for each. Segment and persona are ids, empty for all customers. */
    record Key(LocalDate date, String segment, String persona) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::date).thenComparing(Key::segment).thenComparing(Key::persona);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        /** Returns it as people read it: {@code 2026-09-01}, {@code 2026-09-01 family-leisure}. */
        String words() {
            return (date + " " + segment + " " + persona).replaceAll(" +", " ").strip();
        }
    }

    /** Takes the value with twelve digits: engines that add in parallel differ in those behind. */
    Figure {
        value = rounded(value);
    }

    /** Returns the day that a text names, or the first day of the month; throws {@link java.time.DateTimeException} if it names none. */
    static LocalDate day(String text) {
        return text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
    }

    /** Returns a number with at most twelve significant digits and no idle zeros. */
    static BigDecimal rounded(BigDecimal number) {
        BigDecimal short12 = number.round(new MathContext(12));
        return short12.signum() == 0 ? BigDecimal.ZERO : short12.stripTrailingZeros();
    }

    /** Returns a number as tables hold it. */
    static String text(BigDecimal number) {
        return number.abs().compareTo(new BigDecimal("1e16")) < 0 && number.scale() < 30
                ? number.toPlainString()
                : number.toString();
    }
}
