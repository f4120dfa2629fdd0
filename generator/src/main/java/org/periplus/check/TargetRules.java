package org.periplus.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Direction;
import org.periplus.model.Expectation;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.KpiSource;
import org.periplus.model.KpiType;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Scale;
import org.periplus.model.Source;
import org.periplus.model.Target;

/** Rules about what KPIs shall reach, who answers for them, and whether they can be compared. */
final class TargetRules {

    /** A target missed by this part of it, or by this much of 1 where it is smaller than 1, counts as nearly met. */
    private static final double NEAR = 0.05;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<KpiType> QUESTIONS = Set.of(KpiType.CSAT, KpiType.CES, KpiType.NPS);

    static final List<Rule> LIST = List.of(
            new Rule(
                    "off-target-kpi-without-initiative",
                    Severity.WARNING,
                    "Off target, and nobody does anything about it",
                    "A figure that misses its target by more than 5 % of it asks for work. "
                            + "Work that was shipped counts until the day by which its effect was expected.",
                    "name the KPI under expects of an initiative, or correct the target",
                    """
                    # initiatives/honest-minutes.yaml
                    name: Honest minutes on the departure board
                    status: in-progress
                    expects: [{kpi: connections-kept, change: 4, by: 2026-12-31}]""",
                    TargetRules::leftOffTarget),
            new Rule(
                    "target-in-the-past",
                    Severity.INFO,
                    "Every target is past",
                    "A figure without a target ahead is looked at less and less; nobody knows what would be good next year.",
                    "write the next target, with the day under by",
                    """
                    # kpis/leisure-nps.yaml
                    name: Net promoter score, leisure
                    type: nps
                    target:
                      - {value: 35, by: 2025-12-31}
                      - {value: 40, by: 2027-12-31}""",
                    TargetRules::past),
            new Rule(
                    "kpi-without-owner",
                    Severity.INFO,
                    "KPI nobody answers for",
                    "When a figure falls, somebody has to ask why; without an owner everybody waits for the others.",
                    "write owner: with the team that answers for the figure",
                    """
                    # kpis/punctuality.yaml
                    name: Punctuality
                    owner: timetable-dispatch""",
                    TargetRules::withoutOwner),
            new Rule(
                    "kpi-source-unknown",
                    Severity.INFO,
                    "Source that is not listed",
                    "The name looks like the id of a source, and no source has it; so nobody finds out where the figure comes from.",
                    "add it to sources.yaml, name one that exists, or say in words where the figure comes from",
                    """
                    # kpis/checkout-completion.yaml
                    name: Checkout completion
                    source: Sales event stream, counted per session""",
                    TargetRules::unknownSource),
            new Rule(
                    "stages-compared-by-different-scales",
                    Severity.INFO,
                    "Stages measured on different scales",
                    "Readers compare the figures along the row of the map; a 4 of 5 and a 4 of 7 look the same there and are not.",
                    "ask the same question on the same scale in every stage of the journey",
                    """
                    # kpis/crew-csat.yaml
                    name: Satisfaction with the crew
                    type: csat
                    scale: [1, 5]
                    unit: stars""",
                    TargetRules::unequalScales));

    private TargetRules() {}

    private static Stream<Kpi> kpis(Survey survey) {
        return survey.active(survey.atlas().kpis());
    }

    private static Stream<Breach> leftOffTarget(Survey survey) {
        Set<Ref> inHand = survey.active(survey.atlas().initiatives())
                .flatMap(initiative -> expected(initiative, survey.asOf()))
                .collect(Collectors.toUnmodifiableSet());
        return kpis(survey)
                .filter(kpi -> !inHand.contains(kpi.ref()))
                .flatMap(kpi -> new KpiSeries(kpi)
                                .latest(survey.asOf())
                                .flatMap(reading -> current(kpi, reading.date())
                                        .filter(target -> misses(kpi.direction(), reading, target))
                                        .map(target -> Breach.at(
                                                Survey.path(kpi.ref()).child("target"), missed(kpi, reading, target))))
                                .stream());
    }

    private static Stream<Ref> expected(Initiative initiative, LocalDate asOf) {
        return switch (initiative.progress()) {
            case DROPPED -> Stream.empty();
            case SHIPPED, PROPOSED, PLANNED, IN_PROGRESS ->
                initiative.expects().stream()
                        .filter(change -> initiative.progress() != InitiativeStatus.SHIPPED
                                || change.by().filter(asOf::isAfter).isEmpty())
                        .map(Expectation::kpi);
        };
    }

    /** Returns the target that is to be met next on that day, else the last one. */
    private static Optional<Target> current(Kpi kpi, LocalDate on) {
        List<Target> ordered = kpi.target().stream()
                .sorted(Comparator.comparing(TargetRules::end))
                .toList();
        return ordered.stream()
                .filter(target -> !end(target).isBefore(on))
                .findFirst()
                .or(() -> ordered.stream().reduce((earlier, later) -> later));
    }

    private static LocalDate end(Target target) {
        return target.by().orElse(LocalDate.MAX);
    }

    private static boolean misses(Direction better, Reading reading, Target target) {
        BigDecimal goal = BigDecimal.valueOf(target.value());
        BigDecimal ahead = BigDecimal.valueOf(reading.value()).subtract(goal);
        double missing = (better == Direction.HIGHER ? ahead.negate() : ahead).doubleValue();
        return missing > NEAR * Math.max(1, Math.abs(target.value()));
    }

    private static String missed(Kpi kpi, Reading reading, Target target) {
        String unit = kpi.unit().map(written -> " " + written).orElse("");
        return "KPI \"" + kpi.name() + "\" is off target, " + plain(reading.value()) + unit + " instead of "
                + plain(target.value()) + unit + ", and no initiative is expected to change it";
    }

    /** Returns the number without an exponent and without noughts at its end. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static Stream<Breach> past(Survey survey) {
        return kpis(survey).flatMap(kpi -> {
            List<Target> targets = kpi.target();
            return targets.stream()
                    .max(Comparator.comparing(TargetRules::end))
                    .filter(newest -> end(newest).isBefore(survey.asOf()))
                    .map(newest -> Breach.at(
                            Survey.path(kpi.ref())
                                    .child("target")
                                    .item(targets.indexOf(newest))
                                    .child("by"),
                            "the newest target of KPI \"" + kpi.name() + "\" was for " + end(newest)))
                    .stream();
        });
    }

    private static Stream<Breach> withoutOwner(Survey survey) {
        return kpis(survey)
                .filter(kpi -> kpi.owner().isEmpty())
                .map(kpi -> Breach.without(
                        Survey.path(kpi.ref()), "nobody answers for KPI \"" + kpi.name() + "\"", "owner"));
    }

    private static Stream<Breach> unknownSource(Survey survey) {
        List<String> known = survey.atlas().sources().stream().map(Source::id).toList();
        if (known.isEmpty()) {
            return Stream.empty();
        }
        return kpis(survey)
                .flatMap(kpi -> kpi
                        .source()
                        .flatMap(KpiSource::name)
                        .filter(name -> ID.matcher(name).matches() && !known.contains(name))
                        .map(name -> unknownSource(kpi, name, known))
                        .stream());
    }

    private static Breach unknownSource(Kpi kpi, String name, List<String> known) {
        ElementPath path = Survey.path(kpi.ref()).child("source");
        String message = "there is no source \"" + name + "\"";
        return Nearest.to(name, known)
                .map(near -> Breach.at(path, message, "did you mean \"" + near + "\"?"))
                .orElseGet(() -> Breach.at(path, message));
    }

    private static Stream<Breach> unequalScales(Survey survey) {
        return survey.journeys().flatMap(journey -> unequalScales(journey, survey));
    }

    private static Stream<Breach> unequalScales(Journey journey, Survey survey) {
        Map<KpiType, Kpi> first = new LinkedHashMap<>();
        List<Breach> breaches = new ArrayList<>();
        for (int stage = 0; stage < journey.stages().size(); stage++) {
            List<Ref> refs = journey.stages().get(stage).kpis();
            for (int i = 0; i < refs.size(); i++) {
                Optional<Kpi> kpi =
                        survey.atlas().find(Kpi.class, refs.get(i)).filter(found -> QUESTIONS.contains(found.type()));
                if (kpi.isPresent()) {
                    Kpi other = first.computeIfAbsent(kpi.get().type(), type -> kpi.get());
                    ElementPath path = Survey.path(journey.ref())
                            .child("stages")
                            .item(stage)
                            .child("kpis")
                            .item(i);
                    difference(other, kpi.get())
                            .map(difference -> Breach.at(path, unequal(other, kpi.get(), difference)))
                            .ifPresent(breaches::add);
                }
            }
        }
        return breaches.stream();
    }

    private static String unequal(Kpi one, Kpi other, String difference) {
        return "KPI \"" + other.name() + "\" cannot be compared with \"" + one.name() + "\" of the same journey: "
                + difference;
    }

    private static Optional<String> difference(Kpi one, Kpi other) {
        if (!scale(one).equals(scale(other))) {
            return Optional.of("the scales " + words(scale(one)) + " and " + words(scale(other)) + " differ");
        }
        if (one.unit().isPresent() && other.unit().isPresent() && !one.unit().equals(other.unit())) {
            return Optional.of("one counts " + other.unit().get() + ", the other "
                    + one.unit().get());
        }
        return one.direction() == other.direction()
                ? Optional.empty()
                : Optional.of("higher is better for one, lower for the other");
    }

    /** Returns the scale of the answers as written, else what is usual for the type. */
    static Scale scale(Kpi kpi) {
        return kpi.scale().orElseGet(() -> switch (kpi.type()) {
            case NPS -> new Scale(0, 10);
            case CES -> new Scale(1, 7);
            default -> new Scale(1, 5);
        });
    }

    static String words(Scale scale) {
        return plain(scale.low()) + " to " + plain(scale.high());
    }
}
