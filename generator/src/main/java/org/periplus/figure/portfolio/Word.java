package org.periplus.figure.portfolio;

import java.util.Locale;

/** The words of states, as readers see them. Stateless; safe for use by several threads. */
final class Word {

    private Word() {}

    /** Returns the word of an enum's value: {@code IN_PROGRESS} is "in progress". */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
