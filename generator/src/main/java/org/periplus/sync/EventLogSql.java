package org.periplus.sync;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The questions that an event log is asked where it lies, so that only counts leave the database. The SQL is that of PostgreSQL, DuckDB and
 * Trino alike but for what {@link SqlDialect} says.
 *
 * <p>Events of a case are in order of their time, those of one moment in order of their steps. A percentile is the smallest value that is
 * not exceeded by that share of all (the nearest rank, as in Hyndman and Fan, Sample quantiles in statistical packages, 1996, definition 1);
 * it is counted by ranks, because not every engine has a function for it. What fewer than {@code fewest} cases did is not
 * given.
 *
 * @param log the content's query: the columns case_id, activity and at
 * @param dialect what the database speaks
 * @param steps the step of each activity that has another name
 * @param fewest how many cases a count needs to be given; at least one
 */
record EventLogSql(SelectText log, SqlDialect dialect, Map<String, String> steps, int fewest) {

    /** What stands between the steps of a path. */
    static final String BETWEEN = "\u001f";

    /** Cases with more events have no path of their own. */
    private static final int LONGEST = 200;

    /** So many paths are asked for. */
    private static final int PATHS = 200;

    private static final String IN_ORDER = " OVER (PARTITION BY case_id ORDER BY happened, step)";

    /** Returns the question for how many cases, how many events, the first day and the last. */
    String overview() {
        return with()
                + "SELECT COUNT(DISTINCT case_id), COUNT(*), CAST(MIN(happened) AS date), CAST(MAX(happened) AS date) FROM log";
    }

    /** Returns the question for each step: how many cases came by, and how often. */
    String visits() {
        return with()
                + "SELECT step, COUNT(DISTINCT case_id), COUNT(*) FROM log GROUP BY step HAVING COUNT(DISTINCT case_id) >= "
                + fewest;
    }

    /** Returns the question for how many cases begin with each step. */
    String starts() {
        return with() + "SELECT step, COUNT(*) FROM events WHERE place = 1 GROUP BY step HAVING COUNT(*) >= " + fewest;
    }

    /** Returns the question for how many cases end with each step. */
    String ends() {
        return with() + "SELECT step, COUNT(*) FROM events WHERE next_step IS NULL GROUP BY step HAVING COUNT(*) >= "
                + fewest;
    }

    /** Returns the question for each pair of steps that follow one another: cases, times, median and ninth decile in seconds. */
    String moves() {
        return with()
                + ", waits AS (SELECT case_id, step, next_step, " + dialect.seconds("happened", "next_happened")
                + " AS waited FROM events WHERE next_step IS NOT NULL), "
                + "ranked AS (SELECT case_id, step, next_step, waited, "
                + "ROW_NUMBER() OVER (PARTITION BY step, next_step ORDER BY waited) AS place, "
                + "COUNT(*) OVER (PARTITION BY step, next_step) AS size FROM waits) "
                + "SELECT step, next_step, COUNT(DISTINCT case_id), COUNT(*), " + percentile(5, "waited") + ", "
                + percentile(9, "waited") + " FROM ranked GROUP BY step, next_step HAVING COUNT(DISTINCT case_id) >= "
                + fewest;
    }

    /** Returns the question for the commonest paths: the steps in one text, cases, and the median of the whole time in seconds. */
    String paths() {
        return with()
                + ", traces AS (SELECT case_id, " + dialect.joined("step", BETWEEN, "place") + " AS path, "
                + dialect.seconds("MIN(happened)", "MAX(happened)")
                + " AS took FROM events GROUP BY case_id HAVING COUNT(*) <= " + LONGEST + "), "
                + "ranked AS (SELECT path, took, ROW_NUMBER() OVER (PARTITION BY path ORDER BY took) AS place, "
                + "COUNT(*) OVER (PARTITION BY path) AS size FROM traces) "
                + "SELECT path, COUNT(*) AS cases, " + percentile(5, "took")
                + " FROM ranked GROUP BY path HAVING COUNT(*) >= "
                + fewest + " ORDER BY cases DESC, path LIMIT " + PATHS;
    }

    /** Returns every question. */
    List<String> all() {
        return List.of(overview(), visits(), starts(), ends(), moves(), paths());
    }

    private static String percentile(int tenths, String value) {
        return "MIN(CASE WHEN 10 * place >= " + tenths + " * size THEN " + value + " END)";
    }

    private String with() {
        return "WITH log AS (SELECT CAST(\"case_id\" AS varchar) AS case_id, " + step()
                + " AS step, \"at\" AS happened FROM (\n"
                + log.text()
                + "\n) periplus_rows WHERE \"case_id\" IS NOT NULL AND \"activity\" IS NOT NULL AND \"at\" IS NOT NULL), "
                + "events AS (SELECT case_id, step, happened, ROW_NUMBER()" + IN_ORDER + " AS place, LEAD(step)"
                + IN_ORDER
                + " AS next_step, LEAD(happened)" + IN_ORDER + " AS next_happened FROM log) ";
    }

    private String step() {
        String activity = "CAST(\"activity\" AS varchar)";
        if (steps.isEmpty()) {
            return activity;
        }
        return steps.entrySet().stream()
                .map(entry ->
                        "WHEN " + SqlDialect.literal(entry.getKey()) + " THEN " + SqlDialect.literal(entry.getValue()))
                .collect(Collectors.joining(" ", "CASE " + activity + " ", " ELSE " + activity + " END"));
    }
}
