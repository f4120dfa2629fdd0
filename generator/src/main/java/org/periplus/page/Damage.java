package org.periplus.page;

import java.util.List;

/**
 * What could not be read of the content and is left out of the site.
 *
 * @param note in how many files there are mistakes, a sentence; empty if in none
 * @param files the first of them, at most twelve
 * @param more how many are not named, a sentence; empty if all are
 */
public record Damage(String note, List<BrokenFile> files, String more) {

    /** Nothing is amiss. */
    public static final Damage NONE = new Damage("", List.of(), "");

    /** Takes a copy of the list. */
    public Damage {
        files = List.copyOf(files);
    }

    /** Tells whether something could not be read. */
    public boolean isAny() {
        return !files.isEmpty();
    }

    /** Tells whether files are not named. */
    public boolean hasMore() {
        return !more.isEmpty();
    }

    /**
     * A file with mistakes.
     *
     * @param file its path from the content root
     * @param problems the first of its mistakes, at most three
     * @param more how many others it has, in words; empty if none
     */
    public record BrokenFile(String file, List<Mistake> problems, String more) {

        /** Takes a copy of the list. */
        public BrokenFile {
            problems = List.copyOf(problems);
        }

        /** Tells whether it has mistakes that are not told. */
        public boolean hasMore() {
            return !more.isEmpty();
        }
    }

    /**
     * A mistake.
     *
     * @param line where it is, in words
     * @param message what is wrong, in the words of a check
     */
    public record Mistake(String line, String message) {}
}
