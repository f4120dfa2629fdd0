package org.periplus.maven;

import java.io.Writer;
import org.apache.maven.plugin.logging.Log;

/** Writes whole lines to Maven's log. Safe for use by several threads. */
final class LogLines extends Writer {

    private final Log log;
    private final StringBuilder line = new StringBuilder();

    LogLines(Log log) {
        this.log = log;
    }

    @Override
    public void write(char[] text, int offset, int length) {
        synchronized (lock) {
            for (int at = offset; at < offset + length; at++) {
                if (text[at] == '\n') {
                    tell();
                } else if (text[at] != '\r') {
                    line.append(text[at]);
                }
            }
        }
    }

    /** Does nothing: a line is told when it ends. */
    @Override
    public void flush() {}

    /** Tells what stands on a line without an end. */
    @Override
    public void close() {
        synchronized (lock) {
            if (!line.isEmpty()) {
                tell();
            }
        }
    }

    private void tell() {
        log.info(line);
        line.setLength(0);
    }
}
