package org.periplus.change;

/** What a change matters to, the gravest first. */
public enum Weight {
    /** What a customer lives through is another: steps, feelings, pains. */
    CUSTOMER("customer"),
    /** A figure, a target or a date is another. */
    NUMBERS("numbers"),
    /** It is said otherwise, or the team keeps it otherwise. */
    WORDING("wording");

    private final String word;

    Weight(String word) {
        this.word = word;
    }

    /** Returns the word used in data and in the keys of phrases. */
    public String word() {
        return word;
    }
}
