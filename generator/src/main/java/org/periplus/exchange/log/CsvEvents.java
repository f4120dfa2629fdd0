package org.periplus.exchange.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.CsvStream;

/**
 * Reads tables of events, one event a row, in any order; several tables are one log. For use by one thread.
 */
public final class CsvEvents {

    private final Columns columns;
    private final char separator;
    private final Moments moments;
    private final Activities activities;
    private final Consumer<Diagnostic> problems;

    /** The names of the three columns that every row needs. */
    public record Columns(String caseId, String activity, String time) {}

    /** Takes how the tables are written, and where problems go. */
    public CsvEvents(
            Columns columns, char separator, Moments moments, Activities activities, Consumer<Diagnostic> problems) {
        this.columns = columns;
        this.separator = separator;
        this.moments = moments;
        this.activities = activities;
        this.problems = problems;
    }

    /** A table that can be opened once. */
    public record Table(String name, InputStream bytes) {}

    /** An opened sorter and the positions of the columns. */
    private record Positions(int caseId, int activity, int time, int count) {}

    /**
     * Counts all tables.
     *
     * @param tables read in order and closed
     * @param limits how much is held in memory
     * @throws IOException if a table cannot be read, or there is no room on disk
     */
    public void count(Iterable<Table> tables, CaseCounter counter, LogLimits limits) throws IOException {
        try (EventSorter sorter = new EventSorter(limits.events())) {
            for (Table table : tables) {
                try (CsvStream rows = new CsvStream(table.bytes(), table.name(), separator, problems)) {
                    read(table.name(), rows, sorter);
                }
            }
            sorter.count(counter);
        }
    }

    private void read(String name, CsvStream rows, EventSorter sorter) throws IOException {
        Optional<List<String>> header = rows.next();
        if (header.isEmpty()) {
            error("no-header", SourceSpan.startOf(name), "the table is empty", "");
            return;
        }
        Optional<Positions> found = positions(name, header.get());
        if (found.isEmpty()) {
            return;
        }
        for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
            read(rows, row.get(), found.get(), sorter);
        }
    }

    private Optional<Positions> positions(String name, List<String> header) {
        List<String> names = header.stream().map(String::strip).toList();
        for (String wanted : List.of(columns.caseId(), columns.activity(), columns.time())) {
            if (!names.contains(wanted)) {
                error(
                        "no-column",
                        SourceSpan.startOf(name),
                        "there is no column \"" + wanted + "\"",
                        Nearest.hint(wanted, names, "the columns are: " + String.join(", ", names)
                                + "; if that is one column only, name what stands between two with --separator"));
                return Optional.empty();
            }
        }
        return Optional.of(new Positions(
                names.indexOf(columns.caseId()),
                names.indexOf(columns.activity()),
                names.indexOf(columns.time()),
                names.size()));
    }

    private void read(CsvStream rows, List<String> row, Positions at, EventSorter sorter) throws IOException {
        if (row.size() != at.count()) {
            error(
                    "fields",
                    rows.place(row, 0),
                    "this line has " + row.size() + (row.size() == 1 ? " field" : " fields") + ", the first line has "
                            + at.count(),
                    "");
            return;
        }
        for (int needed : List.of(at.caseId(), at.activity())) {
            if (row.get(needed).isBlank()) {
                error("empty-field", rows.place(row, needed), "this line has no case or no activity", "");
                return;
            }
        }
        OptionalLong time = moments.millis(row.get(at.time()));
        if (time.isEmpty()) {
            error(
                    "bad-time",
                    rows.place(row, at.time()),
                    "\"" + shortened(row.get(at.time())) + "\" is not a time as the log is said to write them",
                    "say how with --date-format, such as \"dd.MM.yyyy HH:mm:ss\"");
            return;
        }
        String activity = row.get(at.activity()).strip();
        sorter.add(row.get(at.caseId()).strip(), time.getAsLong(), activities.number(activity));
    }

    static String shortened(String text) {
        return Activities.clean(text).codePoints().limit(40).collect(
                StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private void error(String rule, SourceSpan span, String message, String hint) {
        problems.accept(Diagnostic.error(rule, span, message, hint));
    }
}
