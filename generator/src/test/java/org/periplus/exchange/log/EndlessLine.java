package org.periplus.exchange.log;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A stream with very many letters in its middle, none of which is held. */
final class EndlessLine extends InputStream {

    private final InputStream all;

    EndlessLine(byte[] head, long letters, String tail) {
        this.all = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head),
                new Letters(letters),
                new ByteArrayInputStream(tail.getBytes(StandardCharsets.UTF_8)))));
    }

    @Override
    public int read() throws java.io.IOException {
        return all.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws java.io.IOException {
        return all.read(bytes, offset, length);
    }

    private static final class Letters extends InputStream {
        private long left;

        Letters(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + count, (byte) 'x');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
