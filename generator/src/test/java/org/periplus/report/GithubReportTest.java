package org.periplus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GithubReportTest {

    /** A command as GitHub documents it: {@code ::word name=value,name=value::message}. */
    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) ([^:]*)::(.*)");

    private final List<Command> commands = new GithubReport()
            .write(Samples.report())
            .lines()
            .map(GithubReportTest::parse)
            .toList();

    @Test
    void everyProblemIsOneCommandWithItsPlace() {
        assertThat(commands).hasSize(6);
        assertThat(commands.get(0).word()).isEqualTo("error");
        assertThat(commands.get(0).properties())
                .containsEntry("file", Samples.FOLDER + "journeys/50%, weekend trip.yaml")
                .containsEntry("line", "2")
                .containsEntry("col", "3")
                .containsEntry("endColumn", "9")
                .containsEntry("title", "unknown-key")
                .hasSize(5);
    }

    @Test
    void aTitleWithColonCommaAndPercentComesBackWhole() {
        assertThat(commands.get(1).properties())
                .containsEntry("title", "Touchpoint without a channel: 100 %, always [touchpoint-without-channel]");
        assertThat(commands.get(1).message()).isEqualTo("touchpoint \"book\" has no channel");
    }

    @Test
    void severitiesAreErrorWarningAndNotice() {
        assertThat(commands)
                .extracting(Command::word)
                .containsExactly("error", "warning", "warning", "notice", "error", "error");
    }

    @Test
    void theHintStandsOnALineOfItsOwnAndContentMakesNone() {
        assertThat(commands.get(3).message()).isEqualTo("no opportunity addresses \"wait\"\nHint: write one");
        assertThat(commands.get(0).message().lines()).hasSize(2);
        assertThat(commands.get(0).message()).contains("<U+000A>::error::x<U+000D>%0A, a:b");
    }

    private static Command parse(String line) {
        Matcher command = COMMAND.matcher(line);
        assertThat(command.matches()).as(line).isTrue();
        Map<String, String> properties = new TreeMap<>();
        for (String property : command.group(2).split(",")) {
            String[] parts = property.split("=", 2);
            properties.put(parts[0], unescaped(parts[1].replace("%3A", ":").replace("%2C", ",")));
        }
        return new Command(command.group(1), properties, unescaped(command.group(3)));
    }

    private static String unescaped(String words) {
        return words.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    private record Command(String word, Map<String, String> properties, String message) {}
}
