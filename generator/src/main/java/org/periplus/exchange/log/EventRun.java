package org.periplus.exchange.log;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Sorted events in a file, read one after the other. For use by one thread. */
final class EventRun implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private long left;

    /** Opens a file that {@link Writer} wrote. */
    EventRun(Path file) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        this.left = Files.size(file) / LogEvent.BYTES;
    }

    /** Returns the next event, or nothing behind the last one. */
    Optional<LogEvent> next() throws IOException {
        if (left == 0) {
            return Optional.empty();
        }
        left--;
        return Optional.of(new LogEvent(in.readLong(), in.readLong(), in.readLong(), in.readInt()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Writes events into a new file. */
    static final class Writer implements Closeable {
        private final DataOutputStream out;

        Writer(Path file) throws IOException {
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        }

        void write(LogEvent event) throws IOException {
            out.writeLong(event.high());
            out.writeLong(event.low());
            out.writeLong(event.time());
            out.writeInt(event.activity());
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
