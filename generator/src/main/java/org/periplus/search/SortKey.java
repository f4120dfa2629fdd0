package org.periplus.search;

/** How names are sorted for readers: by their letters, whatever their case and accents. Stateless. */
public final class SortKey {

    private static final Folding FOLDING = new Folding("");

    private SortKey() {}

    /** Returns what to compare: letters and digits alone, words parted by a space; empty if there are none. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : name.split("[\\s\\p{Punct}]+", -1)) {
            String folded = FOLDING.fold(word);
            key.append(key.isEmpty() || folded.isEmpty() ? "" : " ").append(folded);
        }
        return key.toString();
    }
}
