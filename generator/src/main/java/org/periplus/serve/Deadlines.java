package org.periplus.serve;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends work that takes too long by interrupting its thread, which closes the channel that it reads from or writes to. So a peer that
 * sends or takes nothing holds a thread only for a while. Safe for use by several threads.
 */
final class Deadlines implements AutoCloseable {

    private final ScheduledThreadPoolExecutor clock;

    Deadlines() {
        clock = new ScheduledThreadPoolExecutor(
                1, new NamedThreads("deadlines"), new ThreadPoolExecutor.DiscardPolicy());
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Runs {@code work} in this thread and interrupts it when the time is up; the thread is left uninterrupted by that. */
    void within(Duration limit, Runnable work) {
        Turn turn = new Turn(Thread.currentThread());
        Future<?> alarm = clock.schedule(turn::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            work.run();
        } finally {
            turn.end();
            alarm.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** One piece of work: interrupted at most once, and never after its end. */
    private static final class Turn {

        private final Thread worker;
        private boolean ended;
        private boolean interrupted;

        Turn(Thread worker) {
            this.worker = worker;
        }

        synchronized void expire() {
            if (!ended) {
                interrupted = true;
                worker.interrupt();
            }
        }

        synchronized void end() {
            ended = true;
            if (interrupted) {
                Thread.interrupted();
            }
        }
    }
}
