package org.periplus.diagnostic;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The nearest known word to a mistyped one ("did you mean"). Stateless; safe for use by several threads. */
public final class Nearest {

    /** Longer words are no typing errors, and their distances cost too much to compute. */
    private static final int MAX_LENGTH = 100;

    private Nearest() {}

    /**
     * Returns the word of {@code known} with the smallest edit distance (Damerau-Levenshtein: letters added, left out, changed or swapped) to {@code word}, if that is at most
     * a third of the length of {@code word} and at least one edit is allowed; the first in order wins a tie.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int allowed = Math.max(1, word.length() / 3);
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(allowed);
        int best = Integer.MAX_VALUE;
        String found = "";
        for (String candidate : known) {
            int edits = distance.apply(word, candidate);
            if (edits >= 0 && edits < best) {
                best = edits;
                found = candidate;
            }
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(found);
    }

    /** Returns {@code did you mean "x"?} for the nearest word, else {@code otherwise}. */
    public static String hint(String word, Collection<String> known, String otherwise) {
        return to(word, known).map(near -> "did you mean \"" + near + "\"?").orElse(otherwise);
    }
}
