package org.periplus.change;

/** Whether a change is good for customers, as far as that can be told of it alone. */
public enum Sense {
    /** It is good. */
    BETTER("better"),
    /** It is not. */
    WORSE("worse"),
    /** It is neither, or cannot be told. */
    NEITHER("neither");

    private final String word;

    Sense(String word) {
        this.word = word;
    }

    /** Returns the word used in data and in the keys of phrases. */
    public String word() {
        return word;
    }
}
