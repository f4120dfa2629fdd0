package org.periplus.timing;

import java.util.function.LongSupplier;

/**
 * Is told when a stage of a build begins and ends, and what was counted. Nothing that is told may change what is built. Stages are told
 * by one thread; counts by any.
 */
public interface Stopwatch {

    /** One that takes no notice. */
    Stopwatch NONE = new Stopwatch() {
        @Override
        public <T, E extends Exception> T time(BuildStage stage, Work<T, E> work) throws E {
            return work.run();
        }

        @Override
        public void count(Tally what, long number) {
            // nobody asked
        }

        @Override
        public void countIfAsked(Tally what, LongSupplier number) {
            // nobody asked
        }
    };

    /**
     * What is done in a stage.
     *
     * @param <T> what comes of it
     * @param <E> how it may fail
     */
    interface Work<T, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    /** Does some work and counts its time as that of a stage; a stage within it is counted for itself only. */
    <T, E extends Exception> T time(BuildStage stage, Work<T, E> work) throws E;

    /** Adds to a count. */
    void count(Tally what, long number);

    /** Adds to a count a number that takes time to tell; it is not asked for where nobody wants to know. */
    void countIfAsked(Tally what, LongSupplier number);
}
