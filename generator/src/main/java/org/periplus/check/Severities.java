package org.periplus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Origins;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Site;

/** The severities that a site has chosen under {@code checks}. Immutable and safe for use by several threads. */
public final class Severities {

    private static final String OFF = "off";
    private static final List<String> WORDS = Stream.concat(
                    Stream.of(Severity.values()).map(Severity::word), Stream.of(OFF))
            .toList();
    private static final ElementPath CHECKS =
            ElementPath.entry("site", "periplus").child("checks");

    private final Map<String, String> chosen;
    private final Rules rules;

    /** Takes the choices of {@code site} among the ids of {@code rules}. */
    public Severities(Site site, Rules rules) {
        this.chosen = site.checks();
        this.rules = rules;
    }

    /** Tells whether the site wants to hear nothing of that rule. */
    public boolean isOff(String rule) {
        return OFF.equals(chosen.get(rule));
    }

    /**
     * Returns the problems with the severities of the site, without those it has put off, in their order; applying it again
     * changes nothing. An error found while reading stays an error.
     */
    public List<Diagnostic> applied(List<Diagnostic> problems) {
        return problems.stream().flatMap(problem -> applied(problem).stream()).toList();
    }

    private Optional<Diagnostic> applied(Diagnostic problem) {
        String word = chosen.getOrDefault(problem.rule(), "");
        boolean kept = rules.find(problem.rule()).isEmpty() && problem.severity() == Severity.ERROR;
        if (kept || !WORDS.contains(word)) {
            return Optional.of(problem);
        }
        return severity(word).map(problem::withSeverity);
    }

    private static Optional<Severity> severity(String word) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst();
    }

    /** Returns the choices that mean nothing: of no rule, of no severity, or of a rule that is always an error. */
    List<Diagnostic> problems(Origins origins) {
        List<Diagnostic> found = new ArrayList<>();
        chosen.forEach((id, word) -> {
            ElementPath path = CHECKS.child(id);
            if (!WORDS.contains(word)) {
                String hint = Nearest.hint(word, WORDS, "write one of " + String.join(", ", WORDS));
                found.add(Diagnostic.error(
                        "unknown-severity", origins.at(path), "\"" + word + "\" is not a severity", hint));
            }
            rules.explanation(id)
                    .ifPresentOrElse(
                            rule -> fixed(rule, word, path, origins).ifPresent(found::add),
                            () -> found.add(unknown(id, path, origins)));
        });
        return found;
    }

    private static Optional<Diagnostic> fixed(Explanation rule, String word, ElementPath path, Origins origins) {
        if (!rule.isFixed() || !WORDS.contains(word) || word.equals(Severity.ERROR.word())) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error(
                "fixed-severity",
                origins.at(path),
                "\"" + rule.id() + "\" is always an error: what it reports could not be understood",
                "remove this line, and mend what it reports"));
    }

    private Diagnostic unknown(String id, ElementPath path, Origins origins) {
        List<String> ids = rules.explanations().stream().map(Explanation::id).toList();
        String hint = Nearest.hint(id, ids, "leave it out, or write the id that a message shows in brackets");
        return Diagnostic.error("unknown-rule", origins.at(path), "no rule is called \"" + id + "\"", hint);
    }
}
