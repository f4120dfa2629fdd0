package org.periplus.page;

/**
 * What the figures of a measure say about one question.
 *
 * @param term the question: "Trend"
 * @param said the answer in sentences
 * @param rule how it is found; may be empty
 * @param urgent whether it should catch the eye
 */
public record KpiSaying(String term, String said, String rule, boolean urgent) {

    /** Tells whether there is a rule to tell. */
    public boolean hasRule() {
        return !rule.isEmpty();
    }
}
