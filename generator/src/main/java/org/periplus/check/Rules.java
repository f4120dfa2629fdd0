package org.periplus.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Origins;
import org.periplus.model.Atlas;

/**
 * Runs rules with the severities the site has chosen. What it remembers of entries only saves time. Safe for use by several threads.
 */
public final class Rules {

    private final Map<String, Rule> rules;
    private final Map<String, Explanation> explanations;
    private final KnownReferences references = new KnownReferences();
    private final KnownParts parts = new KnownParts();
    private final KnownBreaches known = new KnownBreaches();

    /**
     * Takes the rules to run and what is to be said about reading; throws {@link IllegalStateException} when two have one id.
     */
    public Rules(List<Rule> rules, List<Explanation> reading) {
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
        this.explanations = Stream.concat(rules.stream().map(Rule::explanation), reading.stream())
                .collect(Collectors.toUnmodifiableMap(Explanation::id, Function.identity()));
    }

    /** Returns the whole catalogue. */
    public static Rules all() {
        return new Rules(Catalogue.rules(), Catalogue.reading());
    }

    /** Returns the rules in order of id. */
    public List<Rule> list() {
        return rules.values().stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** Returns the rule with that id, or nothing. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Returns what is to be said about every id that a message may show, rules of reading included, in order of id. */
    public List<Explanation> explanations() {
        return explanations.values().stream()
                .sorted(Comparator.comparing(Explanation::id))
                .toList();
    }

    /** Returns what is to be said about that id, or nothing. */
    public Optional<Explanation> explanation(String id) {
        return Optional.ofNullable(explanations.get(id));
    }

    /**
     * Returns every breach in {@code atlas} on the day {@code asOf} with the severities of the site's {@code checks}, and apart
     * from these the breaches that an entry accepts with a reason. What is wrong with {@code checks} and with {@code accept}
     * is told as well; a severity that does not exist leaves the rule its own.
     */
    public Verdict run(Atlas atlas, Origins origins, LocalDate asOf) {
        Severities severities = new Severities(atlas.site(), this);
        Survey survey = new Survey(atlas, asOf, references, parts);
        parts.keep(atlas.journeys());
        KnownBreaches.Asked asked = new KnownBreaches.Asked(survey);
        Acceptances acceptances = new Acceptances(survey);
        List<Found> told = new ArrayList<>();
        List<Found> inherited = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        for (Rule rule : list()) {
            List<Breach> breaches = severities.isOff(rule.id()) ? List.of() : known.of(rule, asked);
            breaches.stream()
                    .filter(breach -> !isEcho(breach, origins))
                    .forEach(breach -> acceptances
                            .reason(rule.id(), breach.path())
                            .ifPresentOrElse(
                                    reason -> accepted.add(new Accepted(
                                            breach.path(), rule.id(), rule.title(), breach.message(), reason)),
                                    () -> (isElsewhere(breach, origins) ? inherited : told)
                                            .add(found(rule, breach, origins))));
        }
        told.addAll(unlessTold(inherited, told));
        List<Diagnostic> problems = new ArrayList<>(severities.problems(origins));
        problems.addAll(acceptances.problems(this, severities, origins));
        told.forEach(found -> problems.add(found.diagnostic()));
        return new Verdict(
                severities.applied(
                        problems.stream().sorted(Diagnostic.BY_PLACE).distinct().toList()),
                told.stream()
                        .flatMap(found -> severities.applied(List.of(found.diagnostic())).stream()
                                .map(diagnostic -> new Found(found.path(), diagnostic)))
                        .sorted(Comparator.comparing(Found::diagnostic, Diagnostic.BY_PLACE)
                                .thenComparing(found -> found.path().value()))
                        .toList(),
                accepted.stream()
                        .sorted(Comparator.comparing(
                                        (Accepted one) -> one.path().value())
                                .thenComparing(Accepted::rule))
                        .toList());
    }

    /** Tells whether the place is written in another file than its entry: inherited, or in a table. */
    private static boolean isElsewhere(Breach breach, Origins origins) {
        return !breach.span(origins)
                .file()
                .equals(origins.at(breach.path().entry()).file());
    }

    /** Returns the problems that none of {@code told} tells for the same rule and place: a variant inherits from a base. */
    private static List<Found> unlessTold(List<Found> problems, List<Found> told) {
        Set<String> known = told.stream().map(Rules::ruleAndPlace).collect(Collectors.toSet());
        return problems.stream()
                .filter(problem -> !known.contains(ruleAndPlace(problem)))
                .toList();
    }

    private static String ruleAndPlace(Found problem) {
        return problem.rule() + " " + problem.diagnostic().span().display();
    }

    private static boolean isEcho(Breach breach, Origins origins) {
        return breach.missing().stream()
                .anyMatch(key -> origins.exactly(breach.path().child(key)).isPresent());
    }

    private static Found found(Rule rule, Breach breach, Origins origins) {
        Optional<String> hint = breach.hint().or(() -> Optional.of(rule.mend()));
        return new Found(
                breach.path(),
                new Diagnostic(rule.id(), rule.severity(), breach.span(origins), breach.message(), hint));
    }
}
