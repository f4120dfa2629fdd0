package org.periplus.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the site again whenever its content changed, and tells it to pages and terminal. One thread waits and reads, so that at most
 * one reading runs, and whatever changes meanwhile makes one more.
 */
final class Rereading implements Runnable {

    /** Stands before all problems there are when they became others. */
    private static final String PROBLEMS = "Problems now:";

    /** Stands alone when there are no more problems. */
    private static final String MENDED = "No error or warning is left.";

    private static final long NANOS = 1_000_000;

    private final LiveSite site;
    private final PreviewedSite shown;
    private final FolderWatch watch;
    private final OpenPages pages;
    private final PrintWriter out;
    private String told = "";

    Rereading(LiveSite site, PreviewedSite shown, FolderWatch watch, OpenPages pages, PrintWriter out) {
        this.site = site;
        this.shown = shown;
        this.watch = watch;
        this.pages = pages;
        this.out = out;
    }

    /** Reads the site for the first time, and again where only that told of a folder, which may have changed before it was watched. */
    void first() throws IOException {
        long begin = System.nanoTime();
        Refreshed refreshed = site.refresh();
        while (watch.watch(site.folders())) {
            refreshed = site.refresh();
        }
        shown.take(refreshed);
        tell("Read", refreshed, begin);
    }

    /** Reads the site after each change until the watch is closed. */
    @Override
    public void run() {
        try {
            while (true) {
                Changes changes = watch.next(this::look);
                long begin = System.nanoTime();
                show(changes.words(), again(changes), begin);
            }
        } catch (ClosedWatchServiceException closed) {
            // The preview has ended.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shows what was read; where only that told of a folder, it is read once more, since the folder was not watched before. */
    private void show(String cause, Refreshed read, long begin) {
        Refreshed refreshed = read;
        while (watch.watch(site.folders())) {
            refreshed = again(Changes.UNKNOWN);
        }
        shown.take(refreshed);
        pages.refreshed();
        tell(cause, refreshed, begin);
    }

    /** Looks for what the system did not tell of; what cannot be read is told at the next change. */
    private void look() {
        long begin = System.nanoTime();
        try {
            site.overlooked().ifPresent(refreshed -> show("Something changed", refreshed, begin));
        } catch (IOException | RuntimeException unreadable) {
            // As in a reading that nothing asked for: the folder may be gone, which the watch will see.
        }
    }

    /** A failure is a problem like any other here: the next change may mend it. */
    private Refreshed again(Changes changes) {
        Optional<Path> missing = watch.missing();
        if (missing.isPresent()) {
            return failed("The folder " + missing.get() + " is gone. The preview waits until it is back.\n");
        }
        try {
            Optional<Set<Path>> files = changes.files();
            return files.isPresent() ? site.refresh(files.get()) : site.refresh();
        } catch (IOException | UncheckedIOException unreadable) {
            return failed("The content cannot be read: " + words(unreadable) + ".\n");
        } catch (RuntimeException | StackOverflowError failure) {
            return failed("The site could not be made, which is a fault of Periplus: " + failure + ".\n");
        }
    }

    private static Refreshed failed(String problem) {
        return new Refreshed(false, problem, "not read");
    }

    private static String words(Exception failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }

    /** The problems are told when they are others than before: all of them, after a line that says so; editors forget those they knew. */
    private void tell(String cause, Refreshed refreshed, long begin) {
        long millis = (System.nanoTime() - begin) / NANOS;
        Standing now = shown.standing();
        String still = refreshed.sound()
                ? ""
                : now.ever() ? "; the site is shown as it was before" : "; the site is shown as far as it can be";
        if (!refreshed.problems().equals(told)) {
            out.println(refreshed.problems().isEmpty() ? MENDED : PROBLEMS);
            out.print(refreshed.problems());
        }
        told = refreshed.problems();
        out.println(cause + ": " + refreshed.summary() + still + " (" + millis + " ms).");
        watch.blind().ifPresent(why -> out.println("Changes there are not seen: " + why));
        out.flush();
    }
}
