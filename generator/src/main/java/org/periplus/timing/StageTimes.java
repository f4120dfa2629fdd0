package org.periplus.timing;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;

/**
 * Measures one build. Every nanosecond from its making on belongs to exactly one stage, so that the stages add up to the whole. Stages
 * are told by one thread, counts by any.
 */
public final class StageTimes implements Stopwatch {

    private final LongSupplier nanos;
    private final boolean isThorough;
    private final long begin;
    private final AtomicLongArray counts = new AtomicLongArray(Tally.values().length);
    private final Map<BuildStage, Long> times = new EnumMap<>(BuildStage.class);
    private BuildStage current = BuildStage.OTHER;
    private long since;

    /**
     * Begins to measure.
     *
     * @param nanos a clock in nanoseconds from any moment on; where it goes back, no time has passed
     * @param isThorough whether what takes time to count is counted as well
     */
    public StageTimes(LongSupplier nanos, boolean isThorough) {
        this.nanos = nanos;
        this.isThorough = isThorough;
        this.begin = nanos.getAsLong();
        this.since = begin;
    }

    @Override
    public <T, E extends Exception> T time(BuildStage stage, Work<T, E> work) throws E {
        BuildStage outer = current;
        go(stage);
        try {
            return work.run();
        } finally {
            go(outer);
        }
    }

    private void go(BuildStage next) {
        long now = Math.max(since, nanos.getAsLong());
        times.merge(current, now - since, Long::sum);
        since = now;
        current = next;
    }

    @Override
    public void count(Tally what, long number) {
        counts.addAndGet(what.ordinal(), number);
    }

    @Override
    public void countIfAsked(Tally what, LongSupplier number) {
        if (isThorough) {
            count(what, number.getAsLong());
        }
    }

    /** Returns a count. */
    public long count(Tally what) {
        return counts.get(what.ordinal());
    }

    /** Returns how long each stage took until now, in nanoseconds, in the order of the stages; those that did not begin are left out. */
    public Map<BuildStage, Long> times() {
        go(current);
        return new EnumMap<>(times);
    }

    /** Returns how long all took until now, in nanoseconds: the sum of the stages. */
    public long total() {
        go(current);
        return since - begin;
    }
}
