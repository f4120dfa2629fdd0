package org.periplus.sync;

import java.util.List;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Excerpts;

/**
 * What came of fetching figures.
 *
 * @param outcomes one for each entry that was asked for, in order
 * @param excerpts the lines of the files, for the problems
 */
public record SyncReport(List<Outcome> outcomes, Excerpts excerpts) {

    /** Takes a copy of the list. */
    public SyncReport {
        outcomes = List.copyOf(outcomes);
    }

    /** What came of one entry. */
    public sealed interface Outcome permits Fetched, Counted, Refused {
        /** Returns the entry's id. */
        String id();
    }

    /**
     * Figures were fetched.
     *
     * @param id the KPI
     * @param file the table, from the content root
     * @param added what there was no figure for: a date, perhaps with segment and persona
     * @param changed figures that are other than before
     * @param same how many are as before
     * @param without how many rows of the query had no value and were left out
     */
    public record Fetched(String id, String file, List<String> added, List<Change> changed, int same, int without)
            implements Outcome {
        /** Takes copies of the lists. */
        public Fetched {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
        }
    }

    /** A figure that is other than before: what it is for, which column, and what that held before and holds now. */
    public record Change(String key, String column, String before, String after) {}

    /**
     * An event log was counted.
     *
     * @param id the journey
     * @param files the files that are other than before, from the content root
     * @param cases how many cases were counted
     */
    public record Counted(String id, List<String> files, long cases) implements Outcome {
        /** Takes a copy of the list. */
        public Counted {
            files = List.copyOf(files);
        }
    }

    /** Why nothing was fetched. */
    public record Refused(String id, Reason reason, Diagnostic problem) implements Outcome {}

    /** Whose fault a refusal is. */
    public enum Reason {
        /** The content has to be mended. */
        CONTENT,
        /** The caller has to allow or install something. */
        USAGE,
        /** A database cannot be reached, or a file cannot be written. */
        OUTSIDE
    }
}
