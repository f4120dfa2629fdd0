package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** What is measured. Readings are in order of date. */
@Doc("Definitions and readings of what is measured.")
public record Kpi(
        String id,
        @Inline Common common,
        @Doc("What it measures.") KpiType type,
        @Doc("The unit, as printed behind the value.") Optional<String> unit,

        @Doc("Which way is good; by default what the type suggests.")
        Optional<Direction> better,

        @Doc("Where the figures come from.") Optional<KpiSource> source,
        @Doc("The values to reach.") @OrOne List<Target> target,
        @Doc("The values others reach.") @OrOne List<Benchmark> benchmark,

        @Doc("A CSV file beside the definition, or a list of readings.") @Table
        List<Reading> readings,

        @Doc("Raw answers from which the figure is computed: a CSV file beside the definition, or a list.") @Table
        List<Response> responses,

        @Inline TableFormat table,

        @Doc("The scale of the answers: [1, 5] for CSAT, [1, 7] for CES.")
        Optional<Scale> scale,

        @Doc("How many of the top answers count for CSAT; 2 by default.") @Range(min = 1, max = 10)
        Optional<Integer> top,

        @Doc("How the figure is carried forward; off for not at all.")
        Optional<Forecast> forecast,

        @Doc("The KPIs or numbers it is computed from.") Optional<Inputs> inputs,

        @Doc("The period a reading stands for.") Optional<PeriodUnit> period,
        Markdown narrative)
        implements Entity {

    /** Takes copies of the lists. */
    public Kpi {
        target = List.copyOf(target);
        benchmark = List.copyOf(benchmark);
        readings = List.copyOf(readings);
        responses = List.copyOf(responses);
    }

    /** Returns {@link Kind#KPI}. */
    @Override
    public Kind kind() {
        return Kind.KPI;
    }

    /**
     * Returns the scale on which raw answers lie: 0 to 10 for NPS whatever is written, else as written, else 1 to 5 for CSAT and 1 to 7
     * for CES; nothing where any number may be answered.
     */
    public Optional<Scale> answerScale() {
        return switch (type) {
            case NPS -> Optional.of(new Scale(0, 10));
            case CSAT -> scale.or(() -> Optional.of(new Scale(1, 5)));
            case CES -> scale.or(() -> Optional.of(new Scale(1, 7)));
            case CLV, RETENTION, CHURN, CONVERSION, ENGAGEMENT, DROP_OFF, CUSTOM -> scale;
        };
    }

    /**
     * Returns between what its figures must lie: -100 and 100 for NPS, 0 and 100 for shares of customers in per cent; nothing where any number
     * may be measured, and where the team has accepted what the rule {@code impossible-value} says.
     */
    public Optional<Scale> possible() {
        boolean accepted = common.details().accept().containsKey("impossible-value");
        boolean percent = unit.filter(word -> word.strip().equals("%")).isPresent();
        return Optional.of(type == KpiType.NPS ? new Scale(-100, 100) : new Scale(0, 100))
                .filter(ends -> !accepted)
                .filter(ends -> switch (type) {
                    case NPS -> true;
                    case CSAT, RETENTION, CHURN, CONVERSION, DROP_OFF -> percent;
                    case CES, CLV, ENGAGEMENT, CUSTOM -> false;
                });
    }

    /** Returns which way is good: as written, else lower for churn and drop-off, else higher. */
    public Direction direction() {
        return better.orElse(
                switch (type) {
                    case CHURN, DROP_OFF -> Direction.LOWER;
                    case NPS, CSAT, CES, CLV, RETENTION, CONVERSION, ENGAGEMENT, CUSTOM -> Direction.HIGHER;
                });
    }
}
