package org.periplus.exchange.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.exchange.ObservedContent;
import org.periplus.exchange.ObservedContent.RefusedException;
import org.periplus.exchange.ObservedPaths;
import org.periplus.exchange.ObservedPaths.Visit;
import org.periplus.exchange.TextChange;
import org.periplus.exchange.log.CsvEvents.Columns;
import org.periplus.exchange.log.CsvEvents.Table;
import org.periplus.model.Journey;
import org.periplus.model.Touchpoint;

/**
 * The import of event logs into one journey: files in, content files as they shall be out. Writes nothing itself. Files compressed with gzip are known by
 * their first bytes. For one use by one thread.
 */
public final class LogImport {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_1 = 0x1f;
    private static final int GZIP_2 = 0x8b;
    private static final List<String> GRAVE = List.of(XesLog.BROKEN, "no-column", "no-header");

    private final ObservedContent content;
    private final Journey journey;
    private final LogLimits limits;
    private final Activities activities;
    private final CaseCounter counter;
    private final FirstProblems problems = new FirstProblems();

    /**
     * Begins an import.
     *
     * @param folder the content folder
     * @param journey a journey's id
     * @throws RefusedException if there is no such journey
     */
    public LogImport(Path folder, String journey, LogLimits limits) throws RefusedException {
        this.content = ObservedContent.of(folder);
        Optional<Journey> found = content.journey(journey);
        if (found.isEmpty()) {
            throw new RefusedException("there is no journey \"" + journey + "\"; "
                    + Nearest.hint(
                            journey, content.journeys(), "the journeys are: " + String.join(", ", content.journeys())));
        }
        this.journey = found.get();
        this.limits = limits;
        this.activities = new Activities(this.journey);
        this.counter = new CaseCounter(activities, limits);
    }

    /**
     * What came of it.
     *
     * @param changes the files as they shall be; none if the log cannot be used
     * @param counts what was counted, folded
     * @param events how many events were counted
     * @param notes what the reader of the command should know, plain sentences
     * @param problems the first problems of each kind
     * @param more how many problems of each kind were only counted
     * @param usable whether the log was read to its end and has cases
     */
    public record Result(
            List<TextChange> changes,
            ObservedPaths counts,
            long events,
            List<String> notes,
            List<Diagnostic> problems,
            Map<String, Long> more,
            boolean usable) {}

    /** Counts logs in XES. */
    public void xes(List<Path> files, XesChoice choice) throws IOException {
        for (Path file : files) {
            try (InputStream bytes = open(file)) {
                new XesLog(choice, activities, problems).count(bytes, name(file), counter);
            }
        }
    }

    /** Counts tables of events. */
    public void tables(List<Path> files, Columns columns, char separator, Moments moments) throws IOException {
        Iterator<Path> each = files.iterator();
        Iterable<Table> tables = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Table next() {
                try {
                    Path file = each.next();
                    return new Table(name(file), open(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        new CsvEvents(columns, separator, moments, activities, problems).count(tables, counter, limits);
    }

    /**
     * Returns what came of it.
     *
     * @param fewest counts below this are told together
     * @param listed at most so many ways are listed
     * @param source the id of a source, or text
     * @throws RefusedException if the journey's file cannot be edited
     */
    public Result result(int fewest, int listed, Optional<String> source) throws RefusedException {
        ObservedPaths counts = counter.counts().folded(fewest, listed);
        boolean usable = counter.cases() > 0 && GRAVE.stream().allMatch(rule -> problems.count(rule) == 0);
        List<TextChange> changes =
                usable ? content.changes(journey.id(), counts, activities.found(), source) : List.of();
        return new Result(changes, counts, counter.events(), notes(counts), problems.first(), problems.more(), usable);
    }

    private List<String> notes(ObservedPaths counts) {
        List<String> notes = new ArrayList<>();
        List<String> touchpoints =
                journey.touchpoints().stream().map(Touchpoint::id).toList();
        List<String> unknown = counts.visits().stream()
                .map(Visit::step)
                .filter(step -> !touchpoints.contains(step))
                .toList();
        if (!unknown.isEmpty()) {
            notes.add("No touchpoint of the journey, kept by name: " + String.join(", ", unknown)
                    + ". To map one, write it under observed: steps: and import again.");
        }
        if (activities.isTooMany()) {
            notes.add("The log has more than " + Activities.MOST
                    + " activities; the later ones are counted as one. Is it the right column?");
        }
        if (counter.tooLong() > 0) {
            notes.add(counter.tooLong() + " cases have more than " + limits.steps()
                    + " steps; their ways are not told apart.");
        }
        if (counter.tooLow() > 0) {
            notes.add(
                    "The ways differ so much that the rarest were forgotten; each count of a way may be too low by up to "
                            + counter.tooLow() + " cases.");
        }
        if (counter.cases() == 0) {
            notes.add("No case was found, so nothing is written.");
        }
        return notes;
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    private static InputStream open(Path file) throws IOException {
        PushbackInputStream bytes =
                new PushbackInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), 2);
        int first = bytes.read();
        int second = bytes.read();
        if (second >= 0) {
            bytes.unread(second);
        }
        if (first >= 0) {
            bytes.unread(first);
        }
        return first == GZIP_1 && second == GZIP_2 ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }
}
