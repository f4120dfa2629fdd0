package org.periplus.edit;

import java.util.List;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Excerpts;

/**
 * What came of renaming.
 *
 * @param status whether it was done
 * @param message why it was not done; empty if it was
 * @param problems problems of the content that stand in the way
 * @param files the files that are changed, in order of their paths
 * @param notes what the author should know besides
 * @param excerpts the lines of the files, for the problems
 */
public record RenameResult(
        Status status,
        String message,
        List<Diagnostic> problems,
        List<RenamedFile> files,
        List<String> notes,
        Excerpts excerpts) {

    /** Takes copies of the lists. */
    public RenameResult {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /** Whether it was done. */
    public enum Status {
        /** All files are changed, or would be. */
        DONE,
        /** What was asked for makes no sense; nothing is changed. */
        WRONG_USAGE,
        /** The content stands in the way; nothing is changed. */
        PROBLEMS
    }

    /**
     * A file that is changed.
     *
     * @param from its path from the root before
     * @param to its path afterwards; the same if it is not moved
     * @param places how many places in it are changed
     */
    public record RenamedFile(String from, String to, int places) {}
}
