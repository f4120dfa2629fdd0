package org.periplus.machine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiStatus;
import org.periplus.analysis.Measured;
import org.periplus.model.Doc;
import org.periplus.model.Reading;
import org.periplus.model.Ref;

/** What is known of a KPI beyond its definition. */
record KpiSeries(
        @Doc("Where the latest reading stands against the target.")
        KpiStatus standing,

        @Doc("The latest reading for all customers.") Optional<Value> latest,

        @Doc("What the latest reading has changed against the one before it.")
        Optional<Double> change,

        @Doc("All readings up to the day of the build, in order of their day.")
        List<Value> series) {

    /** One reading with what its count says about it. */
    record Value(
            @Doc("The day, or the first day of the period it stands for.")
            LocalDate date,

            @Doc("The value, in the unit of the KPI.") Double value,
            @Doc("How many observations it rests on.") Optional<Long> n,

            @Doc("The low end of the 95 per cent interval, where it can be told.")
            Optional<Double> low,

            @Doc("The high end of that interval.") Optional<Double> high,

            @Doc("The segment it is for; all customers if none.")
            Optional<Ref> segment,

            @Doc("The persona it is for; all if none.") Optional<Ref> persona,

            @Doc("Where it comes from: read, answers or parts.")
            Measured.Ground ground,

            @Doc("A remark.") Optional<String> note) {}

    /** Takes a copy of the list. */
    KpiSeries {
        series = List.copyOf(series);
    }

    static KpiSeries of(KpiAnalysis figures) {
        return new KpiSeries(
                figures.status(),
                figures.newest().map(KpiSeries::value),
                figures.change(),
                figures.measured().stream().map(KpiSeries::value).toList());
    }

    private static Value value(Measured figure) {
        Reading reading = figure.reading();
        return new Value(
                reading.date(),
                figure.ground() == Measured.Ground.READ ? reading.value() : FourDigits.of(reading.value()),
                reading.n(),
                figure.interval().map(ends -> FourDigits.of(ends.low())),
                figure.interval().map(ends -> FourDigits.of(ends.high())),
                reading.segment(),
                reading.persona(),
                figure.ground(),
                reading.note());
    }
}
