package org.periplus.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.periplus.sync.SyncReport.Change;
import org.periplus.sync.SyncReport.Counted;
import org.periplus.sync.SyncReport.Fetched;
import org.periplus.sync.SyncReport.Outcome;

/**
 * What is said of entries whose figures were fetched, one line each.
 *
 * @param dryRun whether nothing was written
 */
record SyncWords(boolean dryRun) {

    private static final int LISTED = 10;

    /** Returns the line of an outcome that is no refusal. */
    String line(Outcome outcome, Telling telling, Path folder) {
        if (outcome instanceof Counted counted) {
            return counted(counted, telling, folder);
        }
        if (outcome instanceof Fetched fetched) {
            return fetched(fetched, telling, folder);
        }
        throw new IllegalArgumentException("a refusal has no line: " + outcome.id());
    }

    private String counted(Counted counted, Telling telling, Path folder) {
        String files =
                counted.files().stream().map(file -> telling.name(folder, file)).collect(Collectors.joining(", "));
        return counted.id() + ": " + number(counted.cases(), "case") + " counted"
                + (files.isEmpty() ? "; as before" : "; " + (dryRun ? "would change " : "") + files);
    }

    private String fetched(Fetched fetched, Telling telling, Path folder) {
        String without =
                fetched.without() == 0 ? "" : "; " + number(fetched.without(), "row") + " without a value left out";
        if (fetched.added().isEmpty() && fetched.changed().isEmpty()) {
            String found =
                    fetched.same() == 0 ? "the query gives nothing" : number(fetched.same(), "reading") + " as before";
            return fetched.id() + ": " + found + without;
        }
        String news =
                fetched.added().isEmpty() ? "" : number(fetched.added().size(), "new reading") + span(fetched.added());
        String changes =
                fetched.changed().isEmpty() ? "" : fetched.changed().size() + " changed: " + changes(fetched.changed());
        String both = news + (news.isEmpty() || changes.isEmpty() ? "" : ", ") + changes;
        return fetched.id() + ": " + both + "; " + fetched.same() + " as before" + without + " ("
                + (dryRun ? "not written: " : "") + telling.name(folder, fetched.file()) + ")";
    }

    private static String span(List<String> keys) {
        String first = keys.get(0).split(" ", 2)[0];
        String last = keys.get(keys.size() - 1).split(" ", 2)[0];
        return first.equals(last) ? " (" + first + ")" : " (" + first + " to " + last + ")";
    }

    private static String changes(List<Change> changes) {
        String listed = changes.stream().limit(LISTED).map(SyncWords::change).collect(Collectors.joining(", "));
        return changes.size() > LISTED ? listed + " and " + (changes.size() - LISTED) + " more" : listed;
    }

    private static String change(Change change) {
        if (change.column().equals("note")) {
            return change.key() + " note";
        }
        String column = change.column().equals("value") ? "" : change.column() + " ";
        String before = change.before().isEmpty() ? "none" : change.before();
        return change.key() + " " + column + before + " -> " + change.after();
    }

    private static String number(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
