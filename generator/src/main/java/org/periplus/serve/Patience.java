package org.periplus.serve;

import java.time.Duration;

/**
 * How long the preview waits for others.
 *
 * @param request from the first byte of a request to the last of its answer
 * @param event until an event is taken
 * @param heartbeat between two signs of life on a quiet connection, by which those that ended are found
 */
record Patience(Duration request, Duration event, Duration heartbeat) {

    /** Returns what a browser on the same machine needs many times over. */
    static Patience usual() {
        return new Patience(Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofSeconds(5));
    }
}
