package org.periplus.exchange.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.periplus.exchange.ObservedContent;
import org.periplus.exchange.ObservedPaths;
import org.periplus.exchange.log.CsvEvents.Columns;
import org.periplus.exchange.log.CsvEvents.Table;
import org.periplus.model.Journey;

/** Small logs and what comes of them. */
final class LogSample {

    static final String JOURNEY = """
            name: Shop
            stages:
              - id: buy
                name: Buy
                touchpoints:
                  - {id: search, name: Search}
                  - {id: choose, name: Choose a seat}
                  - {id: pay, name: Pay}
            """;

    private final FirstProblems problems = new FirstProblems();
    private final Activities activities;
    private final CaseCounter counter;
    private final LogLimits limits;

    LogSample(Path folder, String journey, LogLimits limits) throws IOException {
        this.activities = new Activities(journey(folder, journey));
        this.limits = limits;
        this.counter = new CaseCounter(activities, limits);
    }

    LogSample(Path folder) throws IOException {
        this(folder, JOURNEY, LogLimits.usual());
    }

    static Journey journey(Path folder, String text) throws IOException {
        Files.createDirectories(folder.resolve("journeys"));
        Files.writeString(folder.resolve("periplus.yaml"), "periplus: 1\ntitle: T\n");
        Files.writeString(folder.resolve("journeys/shop.yaml"), text);
        return ObservedContent.of(folder).journey("shop").orElseThrow();
    }

    FirstProblems problems() {
        return problems;
    }

    CaseCounter counter() {
        return counter;
    }

    ObservedPaths xes(String log) throws IOException {
        return xes(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), XesChoice.usual());
    }

    ObservedPaths xes(InputStream log, XesChoice choice) throws IOException {
        new XesLog(choice, activities, problems).count(log, "log.xes", counter);
        return counter.counts();
    }

    ObservedPaths csv(String table) throws IOException {
        return csv(table, ',', Moments.iso());
    }

    ObservedPaths csv(String table, char separator, Moments moments) throws IOException {
        return csv(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), separator, moments);
    }

    ObservedPaths csv(InputStream table, char separator, Moments moments) throws IOException {
        Columns columns = new Columns("case", "what", "at");
        new CsvEvents(columns, separator, moments, activities, problems)
                .count(List.of(new Table("log.csv", table)), counter, limits);
        return counter.counts();
    }

    /** Returns moves as lines "from > to: cases times". */
    static List<String> moves(ObservedPaths counts) {
        return counts.moves().stream()
                .map(move -> move.from() + " > " + move.to() + ": " + move.cases() + " " + move.times())
                .sorted()
                .toList();
    }

    /** Returns ways and their cases. */
    static Map<String, Long> paths(ObservedPaths counts) {
        Map<String, Long> paths = new TreeMap<>();
        counts.paths().forEach(path -> paths.put(String.join(" > ", path.steps()), path.cases()));
        return paths;
    }

    /** Returns a log in XES: one trace a line, activities by letters, one minute apart. */
    static String traces(String... traces) {
        List<String> lines = new ArrayList<>(List.of("<log>"));
        for (String trace : traces) {
            StringBuilder line = new StringBuilder("<trace>");
            for (int i = 0; i < trace.length(); i++) {
                line.append(event(Character.toString(trace.charAt(i)), String.format("2026-03-01T10:%02d:00Z", i)));
            }
            lines.add(line.append("</trace>").toString());
        }
        lines.add("</log>");
        return String.join("\n", lines);
    }

    /** Returns an event in XES. */
    static String event(String name, String time) {
        return "<event><string key=\"concept:name\" value=\"" + name + "\"/><date key=\"time:timestamp\" value=\""
                + time + "\"/></event>";
    }
}
