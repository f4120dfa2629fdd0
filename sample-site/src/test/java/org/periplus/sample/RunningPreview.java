package org.periplus.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The packaged program while it serves a folder. Safe for use by several threads. */
final class RunningPreview implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SAYS = "The preview is at ";

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private RunningPreview(Process process) {
        this.process = process;
        reader = new Thread(this::read, "preview-lines");
        reader.setDaemon(true);
        reader.start();
    }

    /** Serves a folder on any free port, as it stood on the day 2026-11-01. */
    static RunningPreview of(Path folder) {
        return new RunningPreview(
                Program.packaged().start(folder, List.of("serve", "--port", "0", "--as-of", "2026-11-01")));
    }

    private void read() {
        try (BufferedReader from =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            from.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            // The program was ended while it was listened to.
        }
    }

    /** Returns the address of the start page, as soon as it is told. */
    String address() {
        String line = await(said -> said.startsWith(SAYS));
        return line.substring(SAYS.length(), line.indexOf(';'));
    }

    /** Returns the first line of that kind, as soon as it is told; fails after a minute. */
    String await(Predicate<String> kind) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (lines.stream().noneMatch(kind)) {
            if (Instant.now().isAfter(latest) || (!process.isAlive() && !reader.isAlive())) {
                throw new AssertionError("The preview said only:\n" + String.join("\n", lines));
            }
            Thread.onSpinWait();
        }
        return lines.stream().filter(kind).findFirst().orElseThrow();
    }

    /** Returns how often the content was read again. */
    long readings() {
        return lines.stream().filter(line -> line.contains(" changed: ")).count();
    }

    /** Ends the program as a terminal would, and returns its status. */
    int end() {
        process.destroy();
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
