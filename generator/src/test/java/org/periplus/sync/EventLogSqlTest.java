package org.periplus.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.trino.sql.parser.SqlParser;
import io.trino.sql.tree.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.exchange.ObservedPaths;
import org.periplus.model.KpiSource;
import org.periplus.source.FolderTree;

/** A log of cases is counted alike by DuckDB, by a real PostgreSQL server, and by plain loops over its events. */
@ExtendWith(PostgresServer.class)
class EventLogSqlTest {

    private static final List<String> ACTIVITIES = List.of("search", "choose", "pay", "it's \"lost\"", "arrive");

    private record Event(int id, String activity, LocalDateTime at) {}

    @TempDir
    Path folder;

    private Content content;
    private final List<Event> events = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        content = Content.in(folder);
        Random random = new Random(7);
        for (int id = 0; id < 300; id++) {
            LocalDateTime at = LocalDateTime.of(2026, 3, 28, 23, 0).plusSeconds(random.nextInt(90_000));
            for (int step = 0; step < 1 + random.nextInt(5); step++) {
                events.add(new Event(id, ACTIVITIES.get(Math.min(4, random.nextInt(2) + step)), at));
                at = at.plusSeconds(random.nextInt(4_000));
            }
        }
        List<String> lines = events.stream()
                .map(event -> event.id() + ",\"" + event.activity().replace("\"", "\"\"") + "\"," + event.at())
                .toList();
        content.write("journeys/log.csv", "case_id,activity,at\n" + String.join("\n", lines) + "\n");
    }

    private ObservedPaths count(String jdbc, String query, String allowed, int fewest) throws Exception {
        Path root = content.root().toRealPath();
        Databases databases = new Databases(
                root,
                new FolderTree(root, Optional.empty()),
                List.of(Allowance.of(allowed)),
                Content.POSTGRES_LOGIN_OF_OWNER,
                Drivers.of(List.of(new DuckDBDriver(), new org.postgresql.Driver())),
                SyncLimits.USUAL);
        KpiSource source = new KpiSource(Optional.empty(), Optional.of(jdbc), Optional.of(query));
        return databases.open(
                source,
                (session, kind, select) -> new EventLogCounts(
                                session,
                                new EventLogSql(select, SqlDialect.of(kind), Map.of("pay", "check-out"), fewest))
                        .count());
    }

    private ObservedPaths byDuck(int fewest) throws Exception {
        return count("jdbc:duckdb:", "SELECT * FROM 'journeys/log.csv'", "jdbc:duckdb:", fewest);
    }

    private ObservedPaths byPostgres(PostgresServer.Running server, int fewest) throws Exception {
        String rows = events.stream()
                .map(event -> "(" + event.id() + ", '" + event.activity().replace("'", "''") + "', timestamp '"
                        + event.at() + "')")
                .collect(Collectors.joining(","));
        server.run(
                "DROP TABLE IF EXISTS visits",
                "CREATE TABLE visits (visit int, what text, at timestamp)",
                "INSERT INTO visits VALUES " + rows);
        return count(
                server.address(),
                "SELECT visit AS case_id, what AS activity, at FROM visits",
                server.address(),
                fewest);
    }

    @Test
    void everyCountIsThatOfPlainLoops(PostgresServer.Running server) throws Exception {
        ObservedPaths duck = byDuck(1);
        assertThat(duck).isEqualTo(byPostgres(server, 1));
        assertThat(duck.cases()).isEqualTo(300);
        assertThat(duck.from()).contains(LocalDate.of(2026, 3, 28));
        Map<String, List<Long>> waits = new TreeMap<>();
        Map<String, Long> paths = new TreeMap<>();
        Map<Integer, List<Event>> cases = events.stream().collect(Collectors.groupingBy(Event::id));
        for (List<Event> one : cases.values()) {
            List<Event> way = one.stream()
                    .sorted(java.util.Comparator.comparing(Event::at).thenComparing(event -> named(event.activity())))
                    .toList();
            paths.merge(
                    way.stream().map(event -> named(event.activity())).collect(Collectors.joining(">")), 1L, Long::sum);
            for (int i = 1; i < way.size(); i++) {
                String pair = named(way.get(i - 1).activity()) + ">"
                        + named(way.get(i).activity());
                waits.computeIfAbsent(pair, none -> new ArrayList<>())
                        .add(Duration.between(way.get(i - 1).at(), way.get(i).at())
                                .toSeconds());
            }
        }
        Map<String, List<Long>> counted = new TreeMap<>();
        duck.moves().stream()
                .filter(move -> move.median().isPresent())
                .forEach(move -> counted.put(
                        move.from() + ">" + move.to(),
                        List.of(
                                move.times(),
                                move.median().get().toSeconds(),
                                move.p90().get().toSeconds())));
        Map<String, List<Long>> expected = new TreeMap<>();
        waits.forEach((pair, all) -> expected.put(pair, List.of((long) all.size(), rank(all, 0.5), rank(all, 0.9))));
        assertThat(counted).isEqualTo(expected);
        assertThat(duck.paths().stream()
                        .collect(Collectors.toMap(path -> String.join(">", path.steps()), ObservedPaths.Path::cases)))
                .isEqualTo(paths);
    }

    private static String named(String activity) {
        return activity.equals("pay") ? "check-out" : activity;
    }

    /** Returns the smallest value that is not exceeded by that share. */
    private static long rank(List<Long> values, double share) {
        return values.stream().sorted().toList().get((int) Math.ceil(share * values.size()) - 1);
    }

    @Test
    void nothingThatFewerThanFiveCasesDidLeavesTheDatabase() throws Exception {
        ObservedPaths counts = byDuck(5);
        assertThat(counts.visits()).allMatch(visit -> visit.cases() >= 5);
        assertThat(counts.moves())
                .filteredOn(move -> !move.from().equals("(other)"))
                .allMatch(move -> move.cases() >= 5);
        assertThat(counts.paths())
                .allMatch(path -> path.cases() >= 5)
                .hasSizeLessThan(byDuck(1).paths().size());
    }

    @Test
    void trinoUnderstandsEveryQuestion() throws Exception {
        SelectText log = SelectText.of(
                "SELECT visit AS case_id, what AS activity, at FROM hive.web.visits WHERE at > DATE '2026-01-01'");
        SqlParser parser = new SqlParser();
        EventLogSql questions = new EventLogSql(log, SqlDialect.of(DatabaseKind.TRINO), Map.of("it's", "pay"), 5);
        assertThat(questions.all())
                .hasSize(6)
                .allSatisfy(sql -> assertThat(parser.createStatement(sql)).isInstanceOf(Query.class));
        assertThat(parser.createStatement(log.limited(10))).isInstanceOf(Query.class);
    }
}
