package org.periplus.sync;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stops a statement when its time is over: not every driver keeps the time it is asked to. */
final class Watch implements AutoCloseable {

    private final ScheduledExecutorService clock;
    private final ScheduledFuture<?> task;

    /** Begins to watch; {@code late} is set when the statement was stopped. */
    Watch(Statement statement, Duration time, AtomicBoolean late) {
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "periplus-sync-watch");
            thread.setDaemon(true);
            return thread;
        });
        task = clock.scheduleWithFixedDelay(() -> stop(statement, late), time.toMillis(), 1000, TimeUnit.MILLISECONDS);
    }

    private static void stop(Statement statement, AtomicBoolean late) {
        late.set(true);
        try {
            statement.cancel();
        } catch (SQLException over) {
            late.set(true);
        }
    }

    @Override
    public void close() {
        task.cancel(true);
        clock.shutdownNow();
    }
}
