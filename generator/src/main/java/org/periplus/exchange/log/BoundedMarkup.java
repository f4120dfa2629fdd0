package org.periplus.exchange.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes of XML in which no tag and no text may be longer than a limit: a parser holds one of them in memory as a whole. Every tag begins with {@code <},
 * which no attribute may hold.
 */
final class BoundedMarkup extends FilterInputStream {

    /** Greatest distance of two {@code <} in bytes. */
    static final int LONGEST = 1 << 20;

    private int since;

    BoundedMarkup(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        since = one == '<' ? 0 : since + 1;
        check();
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = offset; i < offset + count; i++) {
            since = bytes[i] == '<' ? 0 : since + 1;
            check();
        }
        return count;
    }

    private void check() throws IOException {
        if (since > LONGEST) {
            throw new TooLongException();
        }
    }

    /** A tag or a text is too long. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;

        TooLongException() {
            super("a tag or a text is longer than " + LONGEST + " bytes");
        }
    }
}
