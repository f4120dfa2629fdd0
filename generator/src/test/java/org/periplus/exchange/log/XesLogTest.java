package org.periplus.exchange.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.exchange.ObservedContent.RefusedException;
import org.periplus.exchange.ObservedPaths;

/** XES as programs and attackers write it. */
class XesLogTest {

    @TempDir
    private Path folder = Path.of("");

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyCompleteEventsCountUnlessOthersAreAskedFor() throws Exception {
        String log = "<log><trace>" + lifecycle("search", "start") + lifecycle("search", "complete")
                + lifecycle("pay", "COMPLETE") + "</trace></log>";

        assertThat(LogSample.paths(new LogSample(folder).xes(log))).containsOnlyKeys("search > pay");
        ObservedPaths all = new LogSample(folder).xes(bytes(log), new XesChoice(Optional.empty(), Optional.empty()));
        assertThat(LogSample.paths(all)).containsOnlyKeys("search > search > pay");
    }

    private static String lifecycle(String name, String transition) {
        return "<event><string key=\"lifecycle:transition\" value=\"" + transition
                + "\"/><string key=\"concept:name\" value=\"" + name + "\"/></event>";
    }

    @Test
    void aClassifierTellsActivitiesApart() throws Exception {
        String log = """
                <log><classifier name="Both" keys="concept:name 'org unit'"/><trace><event><string key="concept:name" value="ask"/>\
                <string key="org unit" value="desk"/></event></trace></log>""";

        ObservedPaths counts =
                new LogSample(folder).xes(bytes(log), new XesChoice(Optional.empty(), Optional.of("Both")));

        assertThat(LogSample.paths(counts)).containsOnlyKeys("ask+desk");
    }

    @Test
    void theFirstOfSeveralTimesCountsAndInnerAttributesDoNot() throws Exception {
        String log = "<log><trace><event><string key=\"concept:name\" value=\"search\"/>"
                + "<date key=\"time:timestamp\" value=\"2026-03-01T10:00:00Z\"><string key=\"concept:name\" value=\"no\"/></date>"
                + "<date key=\"time:timestamp\" value=\"2026-03-01T11:00:00Z\"/></event>"
                + LogSample.event("pay", "2026-03-01T10:30:00Z") + "</trace></log>";

        ObservedPaths counts = new LogSample(folder).xes(log);

        assertThat(counts.paths().get(0).median()).contains(Duration.ofMinutes(30));
        assertThat(LogSample.paths(counts)).containsOnlyKeys("search > pay");
    }

    @Test
    void missingAndBadTimesAreToldAndTheEventsKept() throws Exception {
        LogSample sample = new LogSample(folder);
        ObservedPaths counts = sample.xes("<log>\n<trace>\n" + LogSample.event("search", "soon") + "\n"
                + "<event><string key=\"concept:name\" value=\"pay\"/></event>\n</trace></log>");

        assertThat(LogSample.paths(counts)).containsOnlyKeys("search > pay");
        assertThat(sample.problems().first().stream()
                        .map(problem -> problem.span().line() + " " + problem.rule()))
                .containsExactly("3 bad-time", "4 no-time");
        assertThat(counts.moves()).allMatch(move -> move.median().isEmpty());
    }

    @Test
    void tracesInTracesAndEmptyTracesAreLeftOut() throws Exception {
        LogSample sample = new LogSample(folder);
        ObservedPaths counts = sample.xes("<log><trace>" + LogSample.event("search", "2026-03-01") + "<trace>"
                + LogSample.event("pay", "2026-03-01") + "</trace></trace><trace/></log>");

        assertThat(LogSample.paths(counts)).isEqualTo(Map.of("search", 1L));
        assertThat(sample.problems().count("misplaced")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<log><trace><event>",
                "<log><trace></event></log>",
                "<html/>",
                "not xml",
                "",
                "<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><log><trace>&x;</trace></log>"
            })
    void brokenLogsAreToldAndNothingIsWritten(String log) throws Exception {
        LogSample.journey(folder, LogSample.JOURNEY);
        Path file = Files.writeString(folder.resolve("l.xes"), log);
        LogImport imported = new LogImport(folder, "shop", LogLimits.usual());
        imported.xes(List.of(file), XesChoice.usual());
        LogImport.Result result = imported.result(5, 25, Optional.empty());

        assertThat(result.usable()).isFalse();
        assertThat(result.changes()).isEmpty();
        assertThat(result.problems()).anyMatch(problem -> problem.rule().equals(XesLog.BROKEN));
    }

    @Test
    void aGiganticAttributeAndADeepNestAreRefused() throws Exception {
        LogSample huge = new LogSample(folder);
        byte[] head = "<log><trace><event><string key=\"concept:name\" value=\"".getBytes(StandardCharsets.UTF_8);
        huge.xes(new EndlessLine(head, 1L << 30, "\"/></event></trace></log>"), XesChoice.usual());
        LogSample deep = new LogSample(folder);
        deep.xes("<log>" + "<list>".repeat(100_000));

        assertThat(huge.problems().count(XesLog.BROKEN)).isEqualTo(1);
        assertThat(deep.problems().count(XesLog.BROKEN)).isEqualTo(1);
        assertThat(huge.counter().cases()).isZero();
    }

    @Test
    void namesAreMadeSafe() throws Exception {
        ObservedPaths counts = new LogSample(folder)
                .xes("<log><trace>" + LogSample.event("=cmd() &gt; x", "2026-03-01")
                        + LogSample.event("(start)", "2026-03-01") + "</trace></log>");

        assertThat(counts.paths().get(0).steps()).containsExactly("cmd() \u203a x", "start)");
    }

    @Test
    void anUnknownJourneyIsRefusedWithTheNearest() throws Exception {
        LogSample.journey(folder, LogSample.JOURNEY);

        assertThatThrownBy(() -> new LogImport(folder, "shopp", LogLimits.usual()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("shop");
    }
}
