package org.periplus.timing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a build took.
 *
 * @param program what it ran on
 * @param outcome how it ended
 * @param amounts how much there was
 * @param nanos how long each stage took, in nanoseconds; they add up to the whole
 * @param counts what was counted
 * @param memory the most memory it had
 */
public record BuildStats(
        Program program,
        Outcome outcome,
        Amounts amounts,
        Map<BuildStage, Long> nanos,
        Map<Tally, Long> counts,
        PeakMemory memory) {

    /** Takes copies of the maps, in the order of their keys. */
    public BuildStats {
        nanos = copy(new EnumMap<>(BuildStage.class), nanos);
        counts = copy(new EnumMap<>(Tally.class), counts);
    }

    /** How a build ended. */
    public enum Outcome {
        /** The site was made and written. */
        PUBLISHED,
        /** Nothing had changed since the last build. */
        UP_TO_DATE,
        /** Problems stopped it. */
        STOPPED;

        /** Returns the name by which JSON knows it, such as {@code up-to-date}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a build ran on.
     *
     * @param version the version of this program; empty if it is not packaged
     * @param java the version of Java
     * @param processors how many there were to use
     */
    public record Program(String version, String java, int processors) {}

    /**
     * How much there was.
     *
     * @param pages pages of the site
     * @param content files of the content
     * @param written files that were new or differed
     * @param unchanged files that were there already
     * @param removed files of an earlier site
     */
    public record Amounts(int pages, int content, int written, int unchanged, int removed) {}

    private static <K, V> Map<K, V> copy(Map<K, V> empty, Map<K, V> all) {
        empty.putAll(all);
        return Collections.unmodifiableMap(empty);
    }

    /** Returns what was measured until now. */
    public static BuildStats of(StageTimes times, Program program, Outcome outcome, Amounts amounts) {
        Map<Tally, Long> counts = new EnumMap<>(Tally.class);
        for (Tally what : Tally.values()) {
            counts.put(what, times.count(what));
        }
        return new BuildStats(program, outcome, amounts, times.times(), counts, PeakMemory.now());
    }

    /** Returns how long all took, in nanoseconds. */
    public long total() {
        return nanos.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns a count; 0 for what was not counted. */
    public long count(Tally what) {
        return counts.getOrDefault(what, 0L);
    }
}
