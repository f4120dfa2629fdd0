package org.periplus.search;

/** Sorted words as a text: of each only what differs from the one before, and how its stem differs from it. For one thread. */
final class WordList {

    private static final int MOST_SHARED = 63;

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder stems = new StringBuilder();
    private final Stemming stemming;
    private String last = "";

    WordList(Stemming stemming) {
        this.stemming = stemming;
    }

    /** Takes the next word of the order. */
    void add(String word) {
        int shared = Math.min(shared(last, word), MOST_SHARED);
        words.append(Digits.one(shared)).append(word, shared, word.length()).append('\n');
        last = word;
        if (stemming.isKnown()) {
            String stem = stemming.stem(word);
            int kept = shared(word, stem);
            Digits.write((word.length() - kept) * 2 + (kept == stem.length() ? 0 : 1), stems);
            if (kept < stem.length()) {
                Digits.write(stem.length() - kept, stems);
                stems.append(stem, kept, stem.length());
            }
        }
    }

    /** Returns the words: the count of characters shared with the word before, the rest, a line feed. */
    String words() {
        return words.toString();
    }

    /** Returns the stems: the count of characters cut off, twice, and one more if others follow with their count. */
    String stems() {
        return stems.toString();
    }

    /** No pair of surrogates is parted, because a half cannot be written. */
    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at > 0 && Character.isHighSurrogate(one.charAt(at - 1)) ? at - 1 : at;
    }
}
