package org.periplus.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures by hand how long a long past takes: {@code make FOLDER COMMITS EACH} writes a history of 2,000 entries of which every
 * EACH-th commit touches one, {@code more FOLDER COMMITS EACH} adds to it, {@code read FOLDER CACHE} reads it in a new process.
 */
final class LongPastBench {

    private static final int ENTRIES = 2_000;

    private LongPastBench() {}

    /** Runs one of the three. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        if (args[0].equals("make")) {
            Files.createDirectories(folder.resolve("atlas"));
            try (LongPast past = new LongPast(folder)) {
                past.begin(ENTRIES);
                past.goOn(Integer.parseInt(args[2]), Integer.parseInt(args[3]), ENTRIES);
                past.goOn(10, 2, ENTRIES);
            }
        } else {
            long start = System.nanoTime();
            HistoryRequest request = HistoryRequest.of(folder.resolve("atlas"), List.of())
                    .keeping(Optional.of(Path.of(args[2])), "bench");
            History history = new Historian().read(args.length > 3 ? request.from(args[3]) : request);
            long changes = history.revisions().stream()
                    .mapToLong(one -> one.changes().size())
                    .sum();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d revisions, %d changes, %s: %.3f s, of the processor %.3f s",
                    history.revisions().size(),
                    changes,
                    history.gaps(),
                    (System.nanoTime() - start) / 1e9,
                    ProcessHandle.current()
                                    .info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toMillis()
                            / 1e3));
        }
    }
}
