package org.periplus.history.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ProgressMonitor;

/** Stops a fetch that brings more than anybody's content is. For use by one fetch. */
final class FetchLimit implements ProgressMonitor {

    private static final int MAX_OBJECTS = 2_000_000;
    private static final int EVERY = 256;

    private final Path folder;
    private final long maxBytes;
    private boolean tooMuch;
    private int asked;

    FetchLimit(Path folder, long maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    boolean isTooMuch() {
        return tooMuch;
    }

    @Override
    public void start(int totalTasks) {
        // of no interest
    }

    @Override
    public void beginTask(String title, int totalWork) {
        tooMuch |= totalWork > MAX_OBJECTS;
    }

    @Override
    public void update(int completed) {
        if (asked++ % EVERY == 0) {
            look();
        }
    }

    @Override
    public void endTask() {
        look();
    }

    @Override
    public boolean isCancelled() {
        return tooMuch;
    }

    @Override
    public void showDuration(boolean enabled) {
        // of no interest
    }

    private void look() {
        try (Stream<Path> files = Files.walk(folder)) {
            tooMuch |= files.mapToLong(file -> file.toFile().length()).sum() > maxBytes;
        } catch (IOException | UncheckedIOException beingChanged) {
            // a file that was there is not any more: the next look tells
        }
    }
}
