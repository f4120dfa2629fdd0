package org.periplus.change;

import java.util.Optional;

/** The parts of entries that keep their identity. */
public enum PartKind {
    /** A stage of a journey. */
    STAGE("stage"),
    /** A touchpoint of a stage. */
    TOUCHPOINT("touchpoint"),
    /** A pain of a touchpoint. */
    PAIN("pain"),
    /** A gain of a touchpoint. */
    GAIN("gain");

    private final String word;

    PartKind(String word) {
        this.word = word;
    }

    /** Returns the word used in data and in the keys of phrases. */
    public String word() {
        return word;
    }

    /** Returns the kind with that word, or nothing. */
    public static Optional<PartKind> ofWord(String word) {
        for (PartKind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
