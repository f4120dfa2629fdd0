package org.periplus.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a text of any size, one at a time; a line that is too long is passed by without being held. For use by one thread. */
final class LineStream implements Closeable {

    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int end;
    private long number;
    private boolean tooLong;
    private boolean afterReturn;

    /** Takes UTF-8 text, and the greatest length of a line in characters. */
    LineStream(InputStream bytes, int longest) {
        this.in = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        this.longest = longest;
    }

    /** Returns the next line without its end, shortened if it is too long; nothing behind the last line. */
    Optional<String> next() throws IOException {
        line.setLength(0);
        tooLong = false;
        boolean any = false;
        while (more()) {
            if (buffer[at] == '\n' && afterReturn) {
                afterReturn = false;
                at++;
                continue;
            }
            afterReturn = false;
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            keep(from);
            if (at < end) {
                afterReturn = buffer[at] == '\r';
                at++;
                return Optional.of(taken());
            }
        }
        return any ? Optional.of(taken()) : Optional.empty();
    }

    private String taken() {
        number++;
        if (number == 1 && line.length() > 0 && line.charAt(0) == '\uFEFF') {
            line.deleteCharAt(0);
        }
        return line.toString();
    }

    private void keep(int from) {
        int room = longest - line.length();
        tooLong |= at - from > room;
        line.append(buffer, from, Math.min(room, at - from));
    }

    private boolean more() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    /** Returns the number of the line that was returned last, from 1. */
    long number() {
        return number;
    }

    /** Tells whether the line that was returned last is shortened. */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
