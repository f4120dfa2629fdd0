package org.periplus.exchange.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.exchange.ObservedPaths;

/** Tables of events: any order, foreign notations, bad lines, and little memory. */
class CsvEventsTest {

    /** Ten cases, written down by hand in no order; the counts below were made with a pencil. */
    private static final String TEN = """
            case,what,at
            1,Search,2026-03-01 10:00
            1,choose,2026-03-01 10:02
            2,Search,2026-03-01 10:00
            1,Pay,2026-03-01 10:05
            2,pay,2026-03-01 10:10
            3,search,2026-03-02
            4,pay,2026-03-02T10:01
            4,search,2026-03-02T10:00
            5,search,2026-03-02T10:00
            5,search,2026-03-02T10:01
            5,choose,2026-03-02T10:02
            6,search,2026-03-02T10:00
            6,choose,2026-03-02T10:01
            6,search,2026-03-02T10:02
            6,choose,2026-03-02T10:03
            6,pay,2026-03-02T10:04
            7,Call,2026-03-02T10:00
            8,search,2026-03-02T10:00
            8,Call,2026-03-02T10:10
            8,pay,2026-03-02T10:20
            9,search,2026-03-03T12:00+02:00
            9,choose,2026-03-03T10:01Z
            9,pay,2026-03-03T10:04:00.000Z
            10,search,2026-03-03T10:00
            10,choose,2026-03-03T10:06
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tenCasesAreCountedAsByHand() throws Exception {
        LogSample sample = new LogSample(folder);
        ObservedPaths counts = sample.csv(TEN);

        assertThat(sample.problems().first()).isEmpty();
        assertThat(counts.cases()).isEqualTo(10);
        assertThat(counts.from()).contains(LocalDate.of(2026, 3, 1));
        assertThat(counts.to()).contains(LocalDate.of(2026, 3, 3));
        assertThat(LogSample.paths(counts))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "search > choose > pay", 2L,
                        "search > pay", 2L,
                        "search", 1L,
                        "search > search > choose", 1L,
                        "search > choose > search > choose > pay", 1L,
                        "Call", 1L,
                        "search > Call > pay", 1L,
                        "search > choose", 1L));
        assertThat(LogSample.moves(counts))
                .containsExactly(
                        "(start) > Call: 1 1",
                        "(start) > search: 9 9",
                        "Call > (end): 1 1",
                        "Call > pay: 1 1",
                        "choose > (end): 2 2",
                        "choose > pay: 3 3",
                        "choose > search: 1 1",
                        "pay > (end): 6 6",
                        "search > (end): 1 1",
                        "search > Call: 1 1",
                        "search > choose: 5 6",
                        "search > pay: 2 2",
                        "search > search: 1 1");
        ObservedPaths.Move choosing = counts.moves().stream()
                .filter(move -> move.from().equals("search") && move.to().equals("choose"))
                .findFirst()
                .orElseThrow();
        assertThat(choosing.median()).contains(Duration.ofMinutes(1));
        assertThat(choosing.p90()).contains(Duration.ofMinutes(6));
    }

    @Test
    void whatFewDidIsToldTogether() throws Exception {
        ObservedPaths counts = new LogSample(folder).csv(TEN).folded(5, 25);

        assertThat(LogSample.moves(counts))
                .containsExactly(
                        "(other) > (other): 10 14",
                        "(start) > search: 9 9",
                        "pay > (end): 6 6",
                        "search > choose: 5 6");
        assertThat(LogSample.paths(counts)).containsExactly(Map.entry("", 10L));
        assertThat(counts.visits().stream().map(ObservedPaths.Visit::step)).containsExactly("search", "pay", "choose");
    }

    @Test
    void aTinyMemoryGivesTheSameCountsAsANaiveCount() throws Exception {
        Random random = new Random(11);
        List<String[]> events = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            events.add(new String[] {
                "c" + random.nextInt(400), Character.toString((char) ('a' + random.nextInt(4))), time(i)
            });
        }
        Map<String, Long> naive = naive(events);
        Collections.shuffle(events, random);
        String table = "case,what,at\n"
                + events.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"));

        LogSample small = new LogSample(folder, LogSample.JOURNEY, new LogLimits(200, 4_000, 20_000, 17));
        ObservedPaths counts = small.csv(table);

        assertThat(LogSample.paths(counts)).isEqualTo(naive);
        assertThat(LogSample.moves(counts)).isEqualTo(LogSample.moves(new LogSample(folder).csv(table)));
    }

    private static String time(int second) {
        return "2026-03-01T%02d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60);
    }

    private static Map<String, Long> naive(List<String[]> events) {
        Map<String, String> ways = new LinkedHashMap<>();
        events.forEach(row -> ways.merge(row[0], row[1], (way, step) -> way + " > " + step));
        Map<String, Long> counts = new TreeMap<>();
        ways.values().forEach(way -> counts.merge(way, 1L, Long::sum));
        return counts;
    }

    @Test
    void theFilesOnDiskAreGoneAfterwards() throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = spills(temporary);

        new LogSample(folder, LogSample.JOURNEY, new LogLimits(200, 10, 10, 2)).csv(TEN);

        assertThat(spills(temporary)).isSubsetOf(before);
    }

    private static List<Path> spills(Path temporary) throws Exception {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("periplus-events-"))
                    .toList();
        }
    }

    @Test
    void badLinesAreToldWithTheirPlaceAndGoodOnesKept() throws Exception {
        LogSample sample = new LogSample(folder);
        ObservedPaths counts = sample.csv("""
                case,what,at
                1,search,2026-03-01T10:00
                1,pay,yesterday
                1,pay
                ,pay,2026-03-01T10:01
                2,"se
                3,search,2026-02-30T10:00
                """);

        assertThat(counts.cases()).isEqualTo(1);
        assertThat(sample.problems().first().stream()
                        .map(problem -> problem.span().display() + " " + problem.rule()))
                .containsExactly(
                        "log.csv:3:7 bad-time", "log.csv:4:1 fields", "log.csv:5:1 empty-field", "log.csv:6:3 csv");
    }

    @Test
    void manyBadLinesAreCounted() throws Exception {
        LogSample sample = new LogSample(folder);
        sample.csv("case,what,at\n" + "1,a,never\n".repeat(5_000));

        assertThat(sample.problems().first()).hasSize(FirstProblems.KEPT);
        assertThat(sample.problems().more()).isEqualTo(Map.of("bad-time", 4_990L));
    }

    @Test
    void aLineOfAGigabyteIsPassedByWithoutBeingHeld() throws Exception {
        LogSample sample = new LogSample(folder);
        byte[] head = "case,what,at\n1,search,2026-03-01T10:00\n".getBytes(StandardCharsets.UTF_8);
        InputStream log = new EndlessLine(head, 1L << 30, "\n1,pay,2026-03-01T10:01\n");

        ObservedPaths counts = sample.csv(log, ',', Moments.iso());

        assertThat(LogSample.paths(counts)).containsExactly(Map.entry("search > pay", 1L));
        assertThat(sample.problems().first().get(0).span().line()).isEqualTo(3);
    }

    @Test
    void foreignNotationsAreRead() throws Exception {
        Map<String, String> times = new HashMap<>(Map.of(
                "dd.MM.yyyy HH:mm", "01.03.2026 10:05",
                "M/d/yyyy h:mm a", "3/1/2026 10:05 am",
                "epoch-seconds", "1772359500",
                "epoch-millis", "1772359500000",
                "yyyy-MM-dd'T'HH:mm:ssXXX", "2026-03-01T11:05:00+01:00"));
        for (Map.Entry<String, String> time : times.entrySet()) {
            assertThat(Moments.of(time.getKey()).orElseThrow().millis(time.getValue()))
                    .as(time.getKey())
                    .hasValue(1_772_359_500_000L);
        }
        assertThat(Moments.of("not a pattern {")).isEmpty();
        ObservedPaths counts = new LogSample(folder)
                .csv(
                        "\uFEFFcase;what;at\r\n1;\"search; again\";01.03.2026 10:05\r\n",
                        ';',
                        Moments.of("dd.MM.yyyy HH:mm").orElseThrow());
        assertThat(LogSample.paths(counts)).containsExactly(Map.entry("search; again", 1L));
    }
}
