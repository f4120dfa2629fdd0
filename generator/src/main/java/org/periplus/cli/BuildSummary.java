package org.periplus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.periplus.SiteResult;
import org.periplus.publish.Published;
import org.periplus.timing.StageTimes;
import org.periplus.timing.Tally;

/**
 * The line that is printed when a build is done.
 *
 * @param times what was measured
 * @param nanos how long the build took, in nanoseconds
 */
record BuildSummary(StageTimes times, long nanos) {

    private static final double SECOND = 1e9;
    private static final int MINUTE = 60;

    /** Takes what was measured until now. */
    static BuildSummary of(StageTimes times) {
        return new BuildSummary(times, times.total());
    }

    /** Returns what was written to {@code output}, how long that took, and what was taken from the cache. */
    String of(SiteResult result, Published published, Path output) {
        String pages = result.pages() + " pages in " + output + ": ";
        if (result.isUpToDate()) {
            return pages + "up to date, nothing has changed since the last build; " + time() + ".";
        }
        return pages + published.written() + " files written, " + published.unchanged() + " unchanged, "
                + published.removed() + " removed; " + time() + cached() + ".";
    }

    private String time() {
        double seconds = nanos / SECOND;
        if (seconds < MINUTE) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        return whole / MINUTE + " min " + whole % MINUTE + " s";
    }

    private String cached() {
        List<String> taken = new ArrayList<>();
        if (times.count(Tally.HISTORIES_KEPT) + times.count(Tally.HISTORIES_GROWN) > 0) {
            taken.add("the history");
        }
        long kept = times.count(Tally.PICTURES_KEPT);
        if (kept > 0) {
            taken.add(kept + " of " + (kept + times.count(Tally.PICTURES_DRAWN)) + " pictures");
        }
        return taken.isEmpty() ? "" : ", with " + String.join(" and ", taken) + " from the cache";
    }
}
