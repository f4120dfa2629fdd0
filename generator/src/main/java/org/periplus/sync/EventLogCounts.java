package org.periplus.sync;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.periplus.exchange.ObservedPaths;
import org.periplus.exchange.ObservedPaths.Move;
import org.periplus.exchange.ObservedPaths.Path;
import org.periplus.exchange.ObservedPaths.Visit;
import org.periplus.model.Observed;

/** Has a database count an event log. For use by one thread. */
final class EventLogCounts {

    private static final int LONGEST_STEP = 200;

    private final DatabaseSession session;
    private final EventLogSql sql;

    EventLogCounts(DatabaseSession session, EventLogSql sql) {
        this.session = session;
        this.sql = sql;
    }

    private record Overview(long cases, long events, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** Reads one row. */
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Returns the counts; throws {@link SyncRefusal} if the database refuses a question or there are no events. */
    ObservedPaths count() throws SyncRefusal {
        Overview overview = all(sql.overview(), EventLogCounts::overview).get(0);
        if (overview.events() == 0) {
            throw SyncRefusal.content(
                    "query", "the query gives no events", "give the columns case_id, activity and at");
        }
        List<Visit> visits = all(sql.visits(), row -> new Visit(step(row, 1), row.getLong(2), row.getLong(3)));
        List<Move> moves = all(sql.moves(), EventLogCounts::move);
        long told = moves.stream().mapToLong(Move::times).sum();
        long others = overview.events() - overview.cases() - told;
        if (others > 0) {
            moves.add(new Move(
                    Observed.OTHER,
                    Observed.OTHER,
                    Math.min(others, overview.cases()),
                    others,
                    Optional.empty(),
                    Optional.empty()));
        }
        moves.addAll(all(sql.starts(), row -> edge(Observed.START, step(row, 1), row.getLong(2))));
        moves.addAll(all(sql.ends(), row -> edge(step(row, 1), Observed.END, row.getLong(2))));
        List<Path> paths = all(sql.paths(), EventLogCounts::path);
        return new ObservedPaths(overview.cases(), overview.from(), overview.to(), visits, moves, paths);
    }

    private <T> List<T> all(String question, Row<T> reading) throws SyncRefusal {
        return session.ask(question, rows -> {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        });
    }

    private static Overview overview(ResultSet row) throws SQLException {
        return new Overview(row.getLong(1), row.getLong(2), day(row, 3), day(row, 4));
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(step(row, 1), step(row, 2), row.getLong(3), row.getLong(4), seconds(row, 5), seconds(row, 6));
    }

    private static Move edge(String from, String to, long cases) {
        return new Move(from, to, cases, cases, Optional.empty(), Optional.empty());
    }

    private static Path path(ResultSet row) throws SQLException {
        List<String> steps = Pattern.compile(EventLogSql.BETWEEN)
                .splitAsStream(String.valueOf(row.getString(1)))
                .map(EventLogCounts::line)
                .toList();
        return new Path(steps, row.getLong(2), seconds(row, 3));
    }

    private static Optional<Duration> seconds(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return Optional.ofNullable(text)
                .map(BigDecimal::new)
                .map(seconds -> Duration.ofMillis(seconds.movePointRight(3).longValue()));
    }

    private static String step(ResultSet row, int column) throws SQLException {
        return line(String.valueOf(row.getString(column)));
    }

    private static String line(String text) {
        String plain = text.replaceAll("[\\p{C}\\s]+", " ").strip();
        return plain.length() > LONGEST_STEP ? plain.substring(0, LONGEST_STEP) : plain;
    }
}
