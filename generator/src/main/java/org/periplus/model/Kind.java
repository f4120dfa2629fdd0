package org.periplus.model;

import java.util.Optional;

/** The kinds of entries, in the order in which a site shows them. */
public enum Kind {
    /** Maps of what a customer lives through. */
    JOURNEY("journey", "journeys"),
    /** Who travels. */
    PERSONA("persona", "personas"),
    /** How the customer base is divided. */
    SEGMENT("segment", "segments"),
    /** What-if stories told with a persona on a journey. */
    SCENARIO("scenario", "scenarios"),
    /** What is measured. */
    KPI("kpi", "kpis"),
    /** What the business wants. */
    OBJECTIVE("objective", "objectives"),
    /** Improvements worth making. */
    OPPORTUNITY("opportunity", "opportunities"),
    /** Improvements under way or done. */
    INITIATIVE("initiative", "initiatives"),
    /** Where contact happens. */
    CHANNEL("channel", "channels"),
    /** The catalogue of touchpoints used by several journeys. */
    TOUCHPOINT("touchpoint", "touchpoints"),
    /** Who answers for it. */
    TEAM("team", "teams"),
    /** Evidence: surveys, interviews, reviews. */
    FEEDBACK("feedback", "feedback"),
    /** Where figures and voices come from. */
    SOURCE("source", "sources"),
    /** What is asked, when, how often, by whom. */
    LOOP("loop", "loops"),
    /** Terms and what they mean. */
    TERM("term", "glossary"),
    /** Free pages. */
    PAGE("page", "pages");

    private final String word;
    private final String folder;

    Kind(String word, String folder) {
        this.word = word;
        this.folder = folder;
    }

    /** Returns the word used in references and messages: {@code persona}. */
    public String word() {
        return word;
    }

    /** Returns the folder that holds the entries, also the name of the single file and of the folder in the site. */
    public String folder() {
        return folder;
    }

    /** Returns the kind with that word, or nothing. */
    public static Optional<Kind> ofWord(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
