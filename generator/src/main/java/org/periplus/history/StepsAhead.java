package org.periplus.history;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.periplus.history.FirstParents.Commit;
import org.periplus.source.ParsedFile;

/**
 * The steps of a past, looked at before they are asked for: another thread compares the trees and reads the files that differ, while this
 * one decodes them. It is so far ahead at most that what it has read takes little memory. For use by one thread.
 */
final class StepsAhead implements AutoCloseable {

    /** Fewer steps are not worth another thread. */
    private static final int FEW = 16;

    /** So many KiB of files are read ahead. */
    static final int MOST = 4 << 10;

    private final Semaphore room = new Semaphore(MOST);
    private final BlockingQueue<Ahead> found = new LinkedBlockingQueue<>();
    private final Deque<Commit> left;
    private final Optional<Thread> helper;
    private final StepReader own;

    /**
     * What a step changes.
     *
     * @param changed the files that differ and their blobs; zero for those that are gone
     * @param files the documents among them, read by who first comes to it
     * @param revision the step without its changes; empty if it changes none of the content, or if what was before is not known
     * @param weight how many KiB they have, within bounds
     * @param failure why it could not be looked at
     */
    record Ahead(
            Map<String, ObjectId> changed,
            Map<String, FutureTask<ParsedFile>> files,
            Optional<Revision> revision,
            int weight,
            Optional<IOException> failure) {

        /** Nothing was looked at. */
        static final Ahead NONE = new Ahead(Map.of(), Map.of(), Optional.empty(), 0, Optional.empty());

        static Ahead failed(Exception why) {
            IOException failure = why instanceof IOException known ? known : new IOException(why);
            return new Ahead(Map.of(), Map.of(), Optional.empty(), 1, Optional.of(failure));
        }
    }

    private StepsAhead(OpenRepository repository, ObjectReader reader, CommitWords words, List<Commit> steps) {
        this.own = new StepReader(reader, words, false);
        this.left = new ArrayDeque<>(steps);
        this.helper = steps.size() < FEW
                ? Optional.empty()
                : Optional.of(new Thread(() -> read(repository, words, List.copyOf(steps)), "periplus-past"));
    }

    /** Begins to look at steps, the oldest first. */
    static StepsAhead of(OpenRepository repository, ObjectReader reader, CommitWords words, List<Commit> steps) {
        StepsAhead ahead = new StepsAhead(repository, reader, words, steps);
        ahead.helper.ifPresent(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
        return ahead;
    }

    /** Returns the next step; it throws what stood in the way of looking at it. */
    Ahead next() throws IOException {
        Commit step = left.remove();
        Ahead ahead = helper.isEmpty() ? own.at(step) : taken();
        if (ahead.failure().isPresent()) {
            throw new IOException(ahead.failure().get());
        }
        return ahead;
    }

    private Ahead taken() throws IOException {
        try {
            Ahead ahead = found.take();
            room.release(ahead.weight());
            return ahead;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private void read(OpenRepository repository, CommitWords words, List<Commit> steps) {
        try (ObjectReader reader = repository.git().newObjectReader()) {
            StepReader look = new StepReader(reader, words, true);
            for (Commit step : steps) {
                Ahead ahead = look.at(step);
                room.acquire(ahead.weight());
                found.add(ahead);
                ahead.files().values().forEach(FutureTask::run);
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        } finally {
            // Whatever ended it, nobody shall wait for more.
            found.add(Ahead.failed(new IOException("no more")));
        }
    }

    @Override
    public void close() {
        helper.ifPresent(thread -> {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
