package org.periplus.serve;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ends work that takes too long by interrupting its thread, which closes the channel that it reads from or writes to. So a peer that
 * sends or takes nothing holds a thread only for a while. Safe for use by several threads.
 */
final class Deadlines implements AutoCloseable {

    private final ScheduledThreadPoolExecutor clock;
    private final Map<Thread, Turn> turns = new ConcurrentHashMap<>();

    Deadlines() {
        clock = new ScheduledThreadPoolExecutor(
                1, new NamedThreads("deadlines"), new ThreadPoolExecutor.DiscardPolicy());
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Runs {@code work} in this thread and interrupts it when the time is up; the thread is left uninterrupted by that. */
    void within(Duration limit, Runnable work) {
        Thread worker = Thread.currentThread();
        Turn turn = new Turn(worker, limit);
        turns.put(worker, turn);
        turn.begin();
        try {
            work.run();
        } finally {
            turn.end();
            turns.remove(worker);
        }
    }

    /** Runs a part of such work for which no peer is waited, however long it takes; then the time begins anew. */
    <T> T without(Supplier<T> part) {
        Optional<Turn> turn = Optional.ofNullable(turns.get(Thread.currentThread()));
        turn.ifPresent(Turn::end);
        try {
            return part.get();
        } finally {
            turn.ifPresent(Turn::begin);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** One piece of work: interrupted only while it runs. */
    private final class Turn {

        private final Thread worker;
        private final Duration limit;
        private Optional<Future<?>> alarm = Optional.empty();
        private boolean running;
        private int round;
        private boolean interrupted;

        Turn(Thread worker, Duration limit) {
            this.worker = worker;
            this.limit = limit;
        }

        synchronized void begin() {
            running = true;
            round++;
            int mine = round;
            alarm = Optional.of(clock.schedule(() -> expire(mine), limit.toMillis(), TimeUnit.MILLISECONDS));
        }

        private synchronized void expire(int begun) {
            if (running && begun == round) {
                interrupted = true;
                worker.interrupt();
            }
        }

        synchronized void end() {
            running = false;
            alarm.ifPresent(set -> set.cancel(false));
            if (interrupted) {
                interrupted = false;
                Thread.interrupted();
            }
        }
    }
}
