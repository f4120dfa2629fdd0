package org.periplus.serve;

import java.util.concurrent.ThreadFactory;

/**
 * Makes the threads of the preview: named after what they do, and none keeps the process alive. Immutable.
 *
 * @param task what they do, in a word
 */
record NamedThreads(String task) implements ThreadFactory {

    /** What the names of all threads of the preview begin with. */
    static final String PREFIX = "periplus-preview-";

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, PREFIX + task);
        thread.setDaemon(true);
        return thread;
    }
}
