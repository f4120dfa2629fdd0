package org.periplus.maven;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.periplus.diagnostic.Nearest;

/** Parameters that take one of a few words. */
final class Words {

    private Words() {}

    /**
     * Returns what a word stands for.
     *
     * @param parameter the name of the parameter, for the sentence that says what is wrong
     * @throws IllegalArgumentException with that sentence if it is none of {@code words}
     */
    static <T> T chosen(String parameter, String given, List<String> words, Function<String, Optional<T>> of) {
        return of.apply(given).orElseThrow(() -> {
            String near = Nearest.to(given, words)
                    .map(word -> "; did you mean " + word + "?")
                    .orElse("");
            return new IllegalArgumentException(
                    parameter + " is one of " + String.join(", ", words) + ", not " + given + near);
        });
    }
}
