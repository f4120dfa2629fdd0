package org.periplus.kept;

import java.util.List;
import java.util.Map;
import org.periplus.diagnostic.Diagnostic;

/**
 * What a build told.
 *
 * @param diagnostics every problem, in order
 * @param lines the lines they point at, by file and line as {@link #place} writes them
 * @param notes what could not be said and why
 * @param pages how many pages the site has
 * @param outputs how many files were published
 * @param files the content files
 */
public record Told(
        List<Diagnostic> diagnostics,
        Map<String, String> lines,
        List<String> notes,
        int pages,
        int outputs,
        List<String> files) {

    /** Takes copies. */
    public Told {
        diagnostics = List.copyOf(diagnostics);
        lines = Map.copyOf(lines);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
    }

    /** Returns how a line is named. */
    public static String place(String file, int line) {
        return line + " " + file;
    }
}
