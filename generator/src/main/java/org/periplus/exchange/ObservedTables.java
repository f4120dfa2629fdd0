package org.periplus.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.exchange.ObservedPaths.Move;
import org.periplus.exchange.ObservedPaths.Path;
import org.periplus.exchange.ObservedPaths.Visit;
import org.periplus.model.Observed;
import org.periplus.model.ObservedPath;

/**
 * The three tables of observed paths as CSV, in the columns of the records of {@code model}, the commonest first. Stateless.
 */
public final class ObservedTables {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /** Times up to so many seconds are written to the second. */
    private static final long FINE = 2 * HOUR;

    /** Longer times up to so many are written to the minute, those beyond to the hour. */
    private static final long MIDDLE = 4 * DAY;

    private ObservedTables() {}

    /** Returns the table of visits. */
    public static String visits(ObservedPaths counts) {
        List<String> lines = new ArrayList<>(List.of("step,cases,times"));
        for (Visit visit : counts.visits()) {
            lines.add(line(visit.step(), number(visit.cases()), number(visit.times())));
        }
        return text(lines);
    }

    /** Returns the table of moves. */
    public static String moves(ObservedPaths counts) {
        List<String> lines = new ArrayList<>(List.of("from,to,cases,times,median,p90"));
        for (Move move : counts.moves()) {
            lines.add(line(
                    move.from(),
                    move.to(),
                    number(move.cases()),
                    number(move.times()),
                    time(move.median()),
                    time(move.p90())));
        }
        return text(lines);
    }

    /** Returns the table of ways. */
    public static String paths(ObservedPaths counts) {
        List<String> lines = new ArrayList<>(List.of("path,cases,median"));
        for (Path path : counts.paths()) {
            String way = path.isOther() ? Observed.OTHER : String.join(ObservedPath.BETWEEN, path.steps());
            lines.add(line(way, number(path.cases()), time(path.median())));
        }
        return text(lines);
    }

    /**
     * Returns a time in words that the content model reads, such as {@code 2 hours 5 minutes}: to the second up to two hours, to the minute up to four
     * days, else to the hour, so that the error is below one in a hundred.
     */
    public static String words(Duration time) {
        long seconds = Math.max(0, time.plusMillis(500).toSeconds());
        if (seconds > MIDDLE) {
            seconds = (seconds + HOUR / 2) / HOUR * HOUR;
        } else if (seconds > FINE) {
            seconds = (seconds + MINUTE / 2) / MINUTE * MINUTE;
        }
        List<String> parts = new ArrayList<>();
        part(parts, seconds / DAY, "day");
        part(parts, seconds % DAY / HOUR, "hour");
        part(parts, seconds % HOUR / MINUTE, "minute");
        part(parts, seconds % MINUTE, "second");
        return parts.isEmpty() ? "0 seconds" : String.join(" ", parts);
    }

    private static void part(List<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }

    private static String time(Optional<Duration> time) {
        return time.map(ObservedTables::words).orElse("");
    }

    private static String number(long number) {
        return Long.toString(number);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String line(String... fields) {
        List<String> written = new ArrayList<>();
        for (String field : fields) {
            boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ') && field.equals(field.strip());
            written.add(plain ? field : "\"" + field.replace("\"", "\"\"") + "\"");
        }
        return String.join(",", written);
    }
}
