package org.periplus.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts texts into folded words: runs of letters, digits and marks; in scripts without spaces each pair of neighbours. The script
 * of the theme does the same ({@code search-words.js}). Immutable; safe for use by several threads.
 */
final class Tokens {

    private final Folding folding;
    private final Set<String> common;

    /**
     * Takes a language.
     *
     * @param language the first part of its tag
     * @param common its words that say nothing by themselves, parted by spaces
     */
    Tokens(String language, String common) {
        this.folding = new Folding(language);
        this.common = new LinkedHashSet<>();
        all(common).forEach(this.common::add);
    }

    /** Returns the words worth looking for, in order; single Latin letters are none. */
    List<String> of(String text) {
        return all(text).stream()
                .filter(word -> !common.contains(word))
                .filter(word -> word.length() > 1 || word.charAt(0) < 'a' || word.charAt(0) > 'z')
                .toList();
    }

    /** Returns the common words, folded, in order. */
    List<String> common() {
        return List.copyOf(common);
    }

    private List<String> all(String text) {
        List<String> words = new ArrayList<>();
        int[] letters = text.codePoints().toArray();
        int at = 0;
        while (at < letters.length) {
            int end = at;
            while (end < letters.length && alike(letters[at], letters[end])) {
                end++;
            }
            if (end > at) {
                add(letters, at, end, words);
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static boolean alike(int first, int other) {
        return Folding.isOfWord(other) && Folding.isUnspaced(first) == Folding.isUnspaced(other);
    }

    private void add(int[] letters, int from, int to, List<String> words) {
        boolean pairs = Folding.isUnspaced(letters[from]) && to - from > 1;
        for (int at = from; at < (pairs ? to - 1 : from + 1); at++) {
            String word = folding.fold(new String(letters, at, pairs ? 2 : to - from));
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }
}
