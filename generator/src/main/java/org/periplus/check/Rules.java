package org.periplus.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Origins;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Atlas;

/** Runs rules with the severities the site has chosen. Immutable and safe for use by several threads. */
public final class Rules {

    private static final String OFF = "off";
    private static final List<String> WORDS = Stream.concat(
                    Stream.of(Severity.values()).map(Severity::word), Stream.of(OFF))
            .toList();
    private static final ElementPath CHECKS =
            ElementPath.entry("site", "periplus").child("checks");

    private final Map<String, Rule> rules;

    /** Takes the rules to run; throws {@link IllegalStateException} when two have one id. */
    public Rules(List<Rule> rules) {
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
    }

    /** Returns the whole catalogue. */
    public static Rules all() {
        return new Rules(Stream.of(
                        JourneyRules.LIST,
                        TouchpointRules.LIST,
                        KpiRules.LIST,
                        EntryRules.LIST,
                        InitiativeRules.LIST,
                        TargetRules.LIST,
                        ReadingRules.LIST,
                        ObjectiveRules.LIST,
                        LoopRules.LIST,
                        EvidenceRules.LIST,
                        UnusedRules.LIST,
                        TermRules.LIST,
                        MapRules.LIST,
                        TextRules.LIST)
                .flatMap(List::stream)
                .toList());
    }

    /** Returns the rules in order of id. */
    public List<Rule> list() {
        return ids().stream().flatMap(id -> find(id).stream()).toList();
    }

    /** Returns the rule with that id, or nothing. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * Returns every breach in {@code atlas} on the day {@code asOf}, ordered by place, with the severities of the site's
     * {@code checks}. A rule id or a severity word there that does not exist is an error itself, and the rule then keeps its
     * own severity.
     */
    public List<Diagnostic> run(Atlas atlas, Origins origins, LocalDate asOf) {
        List<Diagnostic> found = new ArrayList<>(misspelt(atlas.site().checks(), origins));
        Survey survey = new Survey(atlas, asOf);
        for (Rule rule : list()) {
            severity(rule, atlas.site().checks())
                    .ifPresent(severity -> rule.check()
                            .breaches(survey)
                            .filter(breach -> !isEcho(breach, origins))
                            .map(breach -> diagnostic(rule, severity, breach, origins))
                            .forEach(found::add));
        }
        found.sort(Diagnostic.BY_PLACE);
        return List.copyOf(found);
    }

    private static boolean isEcho(Breach breach, Origins origins) {
        return breach.missing().stream()
                .anyMatch(key -> origins.exactly(breach.path().child(key)).isPresent());
    }

    private static Diagnostic diagnostic(Rule rule, Severity severity, Breach breach, Origins origins) {
        Optional<String> hint = breach.hint().or(() -> Optional.of(rule.mend()));
        return new Diagnostic(rule.id(), severity, origins.at(breach.path()), breach.message(), hint);
    }

    private static Optional<Severity> severity(Rule rule, Map<String, String> checks) {
        String word = checks.getOrDefault(rule.id(), rule.severity().word());
        if (word.equals(OFF)) {
            return Optional.empty();
        }
        return Stream.of(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .or(() -> Optional.of(rule.severity()));
    }

    private List<Diagnostic> misspelt(Map<String, String> checks, Origins origins) {
        List<Diagnostic> found = new ArrayList<>();
        checks.forEach((id, word) -> {
            ElementPath path = CHECKS.child(id);
            if (!rules.containsKey(id)) {
                String hint = Nearest.hint(id, ids(), "leave it out, or write the id that a message shows in brackets");
                found.add(Diagnostic.error("unknown-rule", origins.at(path), "no rule is called \"" + id + "\"", hint));
            }
            if (!WORDS.contains(word)) {
                String hint = Nearest.hint(word, WORDS, "write one of " + String.join(", ", WORDS));
                found.add(Diagnostic.error(
                        "unknown-severity", origins.at(path), "\"" + word + "\" is not a severity", hint));
            }
        });
        return found;
    }

    private List<String> ids() {
        return rules.keySet().stream().sorted().toList();
    }
}
