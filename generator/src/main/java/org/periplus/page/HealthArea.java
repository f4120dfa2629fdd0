package org.periplus.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the findings of the rules mean for readers who never saw a rule. */
public enum HealthArea {
    /** Something is wrong: two places contradict each other, or a value cannot be. */
    DOUBTS(
            "duplicate-name",
            "duplicate-reading",
            "emotion-persona-not-on-journey",
            "flow-completed-exceeds-entered",
            "flow-rises-between-stages",
            "future-cycle",
            "future-map-not-future",
            "future-map-without-difference",
            "future-reading",
            "impossible-value",
            "initiative-dates",
            "inputs-in-circle",
            "inputs-incomplete",
            "kpi-figures-twice",
            "next-shares-over-100",
            "personal-data",
            "response-outside-scale",
            "same-pain-twice",
            "scenario-persona-not-on-journey",
            "segment-shares-over-100",
            "share-above-whole",
            "share-unit",
            "term-defined-twice",
            "variant-without-difference"),
    /** What is said rests on nothing. */
    EVIDENCE(
            "feedback-about-nothing",
            "moment-of-truth-without-evidence",
            "persona-never-validated",
            "persona-without-evidence",
            "severe-pain-without-evidence",
            "strong-negative-without-pain"),
    /** Nobody answers for it. */
    OWNERS(
            "accepted-opportunity-without-owner",
            "idea-without-owner",
            "initiative-without-owner",
            "journey-without-owner",
            "kpi-without-owner",
            "loop-without-owner",
            "touchpoint-without-owner"),
    /** It was true once. */
    AGE(
            "broken-loop",
            "initiative-overdue",
            "journey-never-reviewed",
            "journey-review-overdue",
            "only-old-evidence",
            "source-stale",
            "stale-kpi",
            "target-in-the-past"),
    /** Nobody measures it, or nobody can say whether the measure is good. */
    MEASURES(
            "kpi-source-unknown",
            "kpi-with-gap",
            "kpi-without-reading",
            "kpi-without-target",
            "login-in-address",
            "moment-of-truth-without-kpi",
            "objective-without-measure",
            "shipped-initiative-without-effect",
            "stage-without-kpi",
            "stages-compared-by-different-scales",
            "unused-kpi"),
    /** It is known and nobody acts on it. */
    ACTION(
            "accepted-opportunity-without-initiative",
            "initiative-without-opportunity",
            "journey-for-no-objective",
            "objective-without-journey",
            "off-target-kpi-without-initiative",
            "pain-without-idea",
            "unused-opportunity"),
    /** The map has a hole. */
    GAPS(
            "feedback-without-date",
            "handover-without-backstage",
            "image-without-text",
            "journey-without-persona",
            "loop-collects-nothing",
            "moment-of-truth-without-emotion",
            "next-loop-without-way-out",
            "no-touchpoint-after-purchase",
            "persona-on-no-journey",
            "personas-feel-alike",
            "scenario-without-persona-or-journey",
            "segment-without-persona",
            "shipped-initiative-without-date",
            "stage-without-support",
            "stage-without-touchpoint",
            "term-without-definition",
            "touchpoint-without-channel",
            "touchpoint-without-emotion",
            "unreachable-touchpoint"),
    /** It is kept and nothing uses it. */
    UNUSED("feedback-unused", "unused-catalogue-touchpoint", "unused-channel", "unused-source", "unused-team");

    private final Set<String> rules;

    HealthArea(String... rules) {
        this.rules = Set.of(rules);
    }

    /** Returns the rules whose findings it gathers. */
    public Set<String> rules() {
        return rules;
    }

    /** Returns the area of a rule; what is in none is a doubt. */
    public static HealthArea of(String rule) {
        return Arrays.stream(values())
                .filter(area -> area.rules.contains(rule))
                .findFirst()
                .orElse(DOUBTS);
    }

    /** Returns the word of its phrases and its anchor: {@code owners}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
