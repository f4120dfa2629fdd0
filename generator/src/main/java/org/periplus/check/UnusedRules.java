package org.periplus.check;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Ref;

/** Rules about entries that nothing refers to. */
final class UnusedRules {

    static final List<Rule> LIST = List.of(
            new Rule(
                    "unused-team",
                    Severity.INFO,
                    "Team without a task on the map",
                    "Either the team is gone, or the map does not show what it does for customers.",
                    "name it as owner or under backstage, or retire it with status: retired",
                    """
                    # channels.yaml
                    counter:
                      name: Ticket counter
                      type: store
                      owner: station-operations""",
                    unused(Atlas::teams, "nothing is done or answered for by team")),
            new Rule(
                    "unused-catalogue-touchpoint",
                    Severity.INFO,
                    "Touchpoint of the catalogue on no journey",
                    "The catalogue is for what several journeys meet; what no journey uses is out of date, or missing on a map.",
                    "write use: with its id on a touchpoint of a journey, or retire it with status: retired",
                    """
                    # journeys/weekend-trip.yaml
                    name: Weekend trip by train
                    stages:
                      - name: Find the platform
                        touchpoints: [{use: station-lift}]""",
                    unused(Atlas::touchpoints, "no journey uses the touchpoint")),
            new Rule(
                    "unused-opportunity",
                    Severity.INFO,
                    "Opportunity that answers no pain",
                    "An idea that mends nothing customers complain about is hard to weigh against those that do.",
                    "name the pain under addresses, or name the opportunity under ideas of a touchpoint",
                    """
                    # opportunities/hold-seats.yaml
                    name: Hold chosen seats for ten minutes
                    addresses: [weekend-trip/discount-vanishes]""",
                    UnusedRules::opportunities),
            new Rule(
                    "unused-source",
                    Severity.INFO,
                    "Source no figure comes from",
                    "The list of sources tells readers where to look; one that feeds no KPI leads them nowhere.",
                    "name it as source of a KPI, or retire it with status: retired",
                    """
                    # kpis/checkout-completion.yaml
                    name: Checkout completion
                    source: sales-events""",
                    unused(Atlas::sources, "no figure comes from source")));

    private UnusedRules() {}

    private static <E extends Entity> Check unused(Function<Atlas, List<E>> entries, String message) {
        return survey -> {
            Set<Ref> used = survey.referredTo();
            return survey.active(entries.apply(survey.atlas()))
                    .filter(entry -> !used.contains(entry.ref()))
                    .map(entry -> Breach.at(Survey.path(entry.ref()), message + " \"" + entry.name() + "\""));
        };
    }

    private static Stream<Breach> opportunities(Survey survey) {
        Set<Ref> ideas = survey.touchpoints()
                .flatMap(at -> at.touchpoint().ideas().stream())
                .collect(Collectors.toUnmodifiableSet());
        return survey.active(survey.atlas().opportunities())
                .filter(opportunity -> opportunity.decision() != OpportunityStatus.REJECTED)
                .filter(opportunity -> opportunity.addresses().isEmpty() && !ideas.contains(opportunity.ref()))
                .map(opportunity -> Breach.at(
                        Survey.path(opportunity.ref()),
                        "the opportunity \"" + opportunity.name() + "\" answers no pain and is no idea anywhere"));
    }
}
