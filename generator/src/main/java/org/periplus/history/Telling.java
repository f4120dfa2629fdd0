package org.periplus.history;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.periplus.change.Change;
import org.periplus.model.Atlas;

/** Compares the states around steps on another thread, while this one decodes the next. For use by one thread. */
final class Telling implements AutoCloseable {

    /** If so many steps wait to be compared, who adds one compares it. */
    private static final int MOST = 100;

    private final BiFunction<Atlas, Atlas, List<Change>> comparison;
    private final List<Future<Told>> steps = new ArrayList<>();
    private final ExecutorService helper = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST),
            Telling::daemon,
            new ThreadPoolExecutor.CallerRunsPolicy());

    /**
     * A step.
     *
     * @param revision the step with its changes
     * @param isTold whether they could be told
     */
    record Told(Revision revision, boolean isTold) {}

    Telling(BiFunction<Atlas, Atlas, List<Change>> comparison) {
        this.comparison = comparison;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "periplus-telling");
        thread.setDaemon(true);
        return thread;
    }

    /** Adds a step that was told before. */
    void add(Revision revision) {
        steps.add(CompletableFuture.completedFuture(new Told(revision, true)));
    }

    /** Adds a step whose changes are not told yet. */
    void add(Revision revision, Turn turn) {
        steps.add(helper.submit(() -> {
            Turn.Outcome outcome = turn.told(comparison);
            return new Told(revision.with(outcome.changes(), outcome.unread()), outcome.isTold());
        }));
    }

    /** Returns all steps as they were added, when all are told. What a comparison throws that is worse than a fault of its own is thrown. */
    List<Told> all() {
        List<Told> told = new ArrayList<>(steps.size());
        for (Future<Told> step : steps) {
            told.add(done(step));
        }
        return told;
    }

    private static Told done(Future<Told> step) {
        try {
            return step.get();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof Error worse) {
                throw worse;
            }
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    @Override
    public void close() {
        helper.shutdownNow();
    }
}
