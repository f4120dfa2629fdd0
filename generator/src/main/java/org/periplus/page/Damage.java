package org.periplus.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.periplus.diagnostic.Diagnostic;

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

    private static final int MOST_FILES = 12;
    private static final int MOST_PROBLEMS = 3;

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

    /** Tells of the mistakes that the content of a page's site has. */
    static Damage of(Sheet sheet) {
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        for (Diagnostic mistake : sheet.studio().content().mistakes()) {
            byFile.computeIfAbsent(mistake.span().file(), file -> new ArrayList<>())
                    .add(mistake);
        }
        if (byFile.isEmpty()) {
            return NONE;
        }
        List<BrokenFile> files = byFile.entrySet().stream()
                .limit(MOST_FILES)
                .map(file -> file(sheet, file.getKey(), file.getValue()))
                .toList();
        int left = byFile.size() - files.size();
        return new Damage(
                sheet.say("broken.note", "n", byFile.size()),
                files,
                left > 0 ? sheet.say("broken.files", "n", left) : "");
    }

    private static BrokenFile file(Sheet sheet, String file, List<Diagnostic> mistakes) {
        List<Mistake> first = mistakes.stream()
                .limit(MOST_PROBLEMS)
                .map(one -> new Mistake(
                        sheet.say("broken.line", "line", one.span().line()), one.message()))
                .toList();
        int left = mistakes.size() - first.size();
        return new BrokenFile(file, first, left > 0 ? sheet.say("broken.mistakes", "n", left) : "");
    }
}
