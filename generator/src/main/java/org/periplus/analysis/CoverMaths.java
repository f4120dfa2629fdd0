package org.periplus.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplus.model.Atlas;
import org.periplus.model.Feedback;
import org.periplus.model.Quote;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/** The arithmetic behind {@link Cover}; the formulas stand there. */
final class CoverMaths {

    private final Atlas atlas;
    private final Function<Ref, Optional<KpiAnalysis>> kpis;
    private final LocalDate asOf;

    CoverMaths(Atlas atlas, Function<Ref, Optional<KpiAnalysis>> kpis, LocalDate asOf) {
        this.atlas = atlas;
        this.kpis = kpis;
        this.asOf = asOf;
    }

    Cover of(List<Touchpoint> touchpoints) {
        List<Optional<Long>> voices = touchpoints.stream().map(this::voice).toList();
        List<Optional<Long>> readings = touchpoints.stream().map(this::reading).toList();
        int said = 0;
        int measured = 0;
        int both = 0;
        for (int i = 0; i < touchpoints.size(); i++) {
            boolean told = JourneyMaths.evidenced(touchpoints.get(i));
            boolean read = readings.get(i).isPresent();
            said += told ? 1 : 0;
            measured += read ? 1 : 0;
            both += told && read ? 1 : 0;
        }
        return new Cover(touchpoints.size(), measured, said, both, ages(voices), ages(readings));
    }

    private Optional<Long> voice(Touchpoint touchpoint) {
        Stream<Ref> pains = touchpoint.pains().stream().flatMap(pain -> pain.details().evidence().stream());
        Stream<Ref> quote = touchpoint.quote().flatMap(Quote::from).stream();
        Stream<Ref> own = touchpoint.details().evidence().stream();
        return Stream.of(own, quote, pains)
                .flatMap(refs -> refs)
                .flatMap(ref -> atlas.find(Feedback.class, ref).stream())
                .flatMap(one -> one.to().or(one::date).or(one::from).stream())
                .flatMap(day -> age(day).stream())
                .min(Long::compare);
    }

    private Optional<Long> reading(Touchpoint touchpoint) {
        return touchpoint.kpis().stream()
                .flatMap(ref -> kpis.apply(ref).flatMap(KpiAnalysis::latest).stream())
                .map(Reading::date)
                .flatMap(day -> age(day).stream())
                .min(Long::compare);
    }

    private Optional<Long> age(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, asOf);
        return days < 0 ? Optional.empty() : Optional.of(days);
    }

    private static Cover.Ages ages(List<Optional<Long>> all) {
        List<Long> ages = all.stream().flatMap(Optional::stream).sorted().toList();
        if (ages.isEmpty()) {
            return new Cover.Ages(0, Optional.empty(), Optional.empty());
        }
        int middle = ages.size() / 2;
        double median = ages.size() % 2 == 1 ? ages.get(middle) : (ages.get(middle - 1) + ages.get(middle)) / 2.0;
        return new Cover.Ages(ages.size(), Optional.of(Math.round(median)), Optional.of(ages.get(ages.size() - 1)));
    }
}
