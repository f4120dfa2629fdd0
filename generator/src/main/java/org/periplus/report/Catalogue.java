package org.periplus.report;

import java.util.List;
import java.util.Optional;

/**
 * The program that found the problems.
 *
 * @param version its version, empty if it is not known
 * @param rules its rules in order of id; problems may name other rules too, of which nothing more is known
 */
public record Catalogue(Optional<String> version, List<RuleText> rules) {

    /** Takes a copy of the list. */
    public Catalogue {
        rules = List.copyOf(rules);
    }

    /** Returns what is known of the rule with that id. */
    public Optional<RuleText> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the title of the rule with that id; nothing where none is known. */
    public Optional<String> title(String id) {
        return find(id).map(RuleText::title);
    }
}
