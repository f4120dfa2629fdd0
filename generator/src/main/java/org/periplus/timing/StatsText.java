package org.periplus.timing;

import java.util.Locale;
import java.util.Map;

/** What a build took, as a table for people. Stateless. */
public final class StatsText {

    private static final double MILLI = 1e6;
    private static final double MEGA = 1e6;

    /** Returns the table and what else is to be told, each line ended. */
    public String write(BuildStats stats) {
        StringBuilder text = new StringBuilder(line("Stage", "ms", "share"));
        long total = stats.total();
        for (Map.Entry<BuildStage, Long> stage : stats.nanos().entrySet()) {
            text.append(line(stage.getKey().words(), millis(stage.getValue()), share(stage.getValue(), total)));
        }
        return text.append(line("all", millis(total), ""))
                .append('\n')
                .append(amounts(stats))
                .append(cache(stats))
                .append(memory(stats.memory()))
                .toString();
    }

    private static String line(String words, String time, String share) {
        return (String.format(Locale.ROOT, "%-30s %10s %6s", words, time, share).stripTrailing()) + "\n";
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%,.1f", nanos / MILLI);
    }

    private static String share(long part, long all) {
        return (all == 0 ? 0 : Math.round(100.0 * part / all)) + " %";
    }

    private static String amounts(BuildStats stats) {
        BuildStats.Amounts amounts = stats.amounts();
        String made = stats.outcome() == BuildStats.Outcome.PUBLISHED
                ? ", " + number(stats.count(Tally.FIGURES)) + " figures, " + mega(stats.count(Tally.BYTES))
                : "";
        return row("Content", number(amounts.content()) + " files")
                + row("Site", number(amounts.pages()) + " pages" + made)
                + row(
                        "Files",
                        number(amounts.written()) + " written, " + number(amounts.unchanged()) + " unchanged, "
                                + number(amounts.removed()) + " removed");
    }

    private static String cache(BuildStats stats) {
        if (stats.outcome() == BuildStats.Outcome.UP_TO_DATE) {
            return row("From the cache", "the whole site: nothing has changed since the last build");
        }
        long kept = stats.count(Tally.PICTURES_KEPT);
        long drawn = stats.count(Tally.PICTURES_DRAWN);
        return row("History", history(stats))
                + row(
                        "Pictures",
                        kept + drawn == 0 ? "none" : number(kept) + " from the cache, " + number(drawn) + " drawn")
                + row("Earlier states", number(stats.count(Tally.STATES_CHECKED)) + " checked again");
    }

    private static String history(BuildStats stats) {
        if (stats.count(Tally.HISTORIES_READ) > 0) {
            return "read from the first commit on";
        }
        if (stats.count(Tally.HISTORIES_GROWN) > 0) {
            return "from the cache, with what is new";
        }
        return stats.count(Tally.HISTORIES_KEPT) > 0 ? "from the cache" : "not read";
    }

    private static String memory(PeakMemory memory) {
        String resident =
                memory.resident().isPresent() ? ", " + mega(memory.resident().getAsLong()) + " of the process" : "";
        return row("Memory at most", mega(memory.heap()) + " of Java's heap" + resident);
    }

    private static String row(String name, String words) {
        return String.format(Locale.ROOT, "%-15s %s", name, words) + "\n";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String mega(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MB", bytes / MEGA);
    }
}
