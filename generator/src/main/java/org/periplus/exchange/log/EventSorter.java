package org.periplus.exchange.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Brings events that come in any order together by case, and by time within a case; events of one time stay in the order in which they came. So many as fit
 * are sorted in memory and written to a file; the files are then merged. Of a case's name only a hash of 128 bits is kept, also on disk. For use by one
 * thread; closing it removes the files.
 */
final class EventSorter implements Closeable {

    /** So many files are merged at once. */
    private static final int MOST_RUNS = 64;

    private final int most;
    private final MessageDigest digest;
    private final List<LogEvent> held = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private Optional<Path> folder = Optional.empty();
    private int written;

    /** Takes how many events may be held in memory. */
    EventSorter(int most) {
        this.most = most;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What takes events in their order. */
    @FunctionalInterface
    interface Sink {
        /** Takes the next one. */
        void take(LogEvent event) throws IOException;
    }

    /** Takes an event. */
    void add(String caseName, long time, int activity) throws IOException {
        byte[] hash = digest.digest(caseName.getBytes(StandardCharsets.UTF_8));
        held.add(new LogEvent(half(hash, 0), half(hash, Long.BYTES), time, activity));
        if (held.size() >= most) {
            spill();
        }
    }

    private static long half(byte[] hash, int from) {
        long half = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            half = half << Byte.SIZE | (hash[i] & 0xff);
        }
        return half;
    }

    /** Gives all events to {@code counter}, case by case. */
    void count(CaseCounter counter) throws IOException {
        CaseSink cases = new CaseSink(counter);
        if (runs.isEmpty()) {
            held.sort(LogEvent.BY_CASE);
            for (LogEvent event : held) {
                cases.take(event);
            }
        } else {
            spill();
            merge(runs, cases);
        }
        counter.end();
    }

    private static final class CaseSink implements Sink {
        private final CaseCounter counter;
        private Optional<LogEvent> before = Optional.empty();

        CaseSink(CaseCounter counter) {
            this.counter = counter;
        }

        @Override
        public void take(LogEvent event) {
            if (before.isPresent() && !before.get().isOfSameCase(event)) {
                counter.end();
            }
            counter.event(event.activity(), event.time());
            before = Optional.of(event);
        }
    }

    private void spill() throws IOException {
        if (held.isEmpty()) {
            return;
        }
        held.sort(LogEvent.BY_CASE);
        Path file = freshFile();
        try (EventRun.Writer out = new EventRun.Writer(file)) {
            for (LogEvent event : held) {
                out.write(event);
            }
        }
        held.clear();
        runs.add(file);
        if (runs.size() == MOST_RUNS) {
            mergeAll();
        }
    }

    private void mergeAll() throws IOException {
        Path file = freshFile();
        try (EventRun.Writer out = new EventRun.Writer(file)) {
            merge(runs, out::write);
        }
        for (Path run : runs) {
            Files.delete(run);
        }
        runs.clear();
        runs.add(file);
    }

    private Path freshFile() throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(Files.createTempDirectory("periplus-events-"));
        }
        written++;
        return folder.get().resolve(written + ".run");
    }

    private record Head(LogEvent event, int run) {}

    private static void merge(List<Path> files, Sink sink) throws IOException {
        List<EventRun> open = new ArrayList<>();
        try {
            PriorityQueue<Head> heads = new PriorityQueue<>(
                    Comparator.comparing(Head::event, LogEvent.BY_CASE).thenComparingInt(Head::run));
            for (Path file : files) {
                EventRun run = new EventRun(file);
                open.add(run);
                run.next().ifPresent(event -> heads.add(new Head(event, open.size() - 1)));
            }
            while (!heads.isEmpty()) {
                Head head = heads.remove();
                sink.take(head.event());
                open.get(head.run()).next().ifPresent(event -> heads.add(new Head(event, head.run())));
            }
        } finally {
            for (EventRun run : open) {
                run.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
        if (folder.isPresent()) {
            Files.deleteIfExists(folder.get().resolve(written + ".run"));
            Files.deleteIfExists(folder.get());
        }
    }
}
