package org.periplus.history;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What was kept of a past, read by another thread while its repository is being opened, which takes as long. For use by one thread; the other has
 * ended when it is closed.
 */
final class ReadAhead implements AutoCloseable {

    private final Optional<Whereabouts> now;
    private final Optional<Memory> memory;
    private final FutureTask<Optional<Memory.Kept>> task;

    private ReadAhead(Optional<Whereabouts> now, Optional<Memory> memory) {
        this.now = now;
        this.memory = memory;
        this.task = new FutureTask<>(() -> memory.flatMap(Memory::kept));
    }

    /**
     * Begins to read.
     *
     * @param now where the repository stands, if that could be told before it is opened; else nothing is read ahead
     */
    static ReadAhead of(HistoryRequest request, Optional<Whereabouts> now) {
        Optional<Memory> memory = now.filter(
                        one -> request.cache().isPresent() && request.at().isEmpty())
                .map(one -> Memory.of(one, request));
        ReadAhead ahead = new ReadAhead(now, memory);
        if (ahead.memory.isPresent()) {
            Thread thread = new Thread(ahead.task, "periplus-kept");
            thread.setDaemon(true);
            thread.start();
        } else {
            ahead.task.run();
        }
        return ahead;
    }

    /** Returns where the repository stood before it was opened, if that could be told. */
    Optional<Whereabouts> now() {
        return now;
    }

    /** Returns what is kept there, if it is whole and of use; asked once, since it is changed by who gets it. */
    Optional<Memory.Kept> read(Memory wanted) {
        boolean isAhead = memory.filter(one -> one.file().equals(wanted.file())).isPresent();
        return (isAhead ? kept() : wanted.kept()).filter(kept -> kept.key().equals(wanted.key()));
    }

    private Optional<Memory.Kept> kept() {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        kept();
    }
}
