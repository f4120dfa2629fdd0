package org.periplus.exchange.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.periplus.exchange.ObservedPaths.Path;

/**
 * Counts ways in bounded memory. When there are too many different ones, the rarest are forgotten, as in the lossy counting of Manku and Motwani
 * (Approximate frequency counts over data streams, VLDB 2002): a way that is kept may then have been counted too low, by at most {@link #tooLow()} cases;
 * none is ever counted too high. For use by one thread.
 */
final class PathCounter {

    private final Activities activities;
    private final int most;
    private final Map<Way, Count> counts = new HashMap<>();
    private long tooLow;

    /** Takes the names of steps, and how many different ways are held at once. */
    PathCounter(Activities activities, int most) {
        this.activities = activities;
        this.most = most;
    }

    private record Way(int[] steps) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Way way && Arrays.equals(steps, way.steps);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(steps);
        }
    }

    private static final class Count {
        private long cases;
        private final Waits lasted = new Waits();
    }

    /** Takes one case: the first {@code length} of {@code steps}, and how long it lasted in milliseconds, negative if that is not known. */
    void add(int[] steps, int length, long lasted) {
        Count count = counts.computeIfAbsent(new Way(Arrays.copyOf(steps, length)), way -> new Count());
        count.cases++;
        if (lasted >= 0) {
            count.lasted.add(lasted);
        }
        if (counts.size() > most) {
            forgetRarest();
        }
    }

    private void forgetRarest() {
        for (long rare = 1; counts.size() > most / 2; rare++) {
            long bound = rare;
            counts.values().removeIf(count -> count.cases <= bound);
            tooLow += 1;
        }
    }

    /** Returns by how many cases a count may be too low at most. */
    long tooLow() {
        return tooLow;
    }

    /** Returns all ways that are held. */
    List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        counts.forEach((way, count) -> paths.add(new Path(
                Arrays.stream(way.steps()).mapToObj(activities::name).toList(),
                count.cases,
                count.lasted.quantile(CaseCounter.MEDIAN))));
        return paths;
    }
}
