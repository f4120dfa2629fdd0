package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code periplus build} tells what it took, and makes the same site whether it tells or not. */
class BuildStatsCommandTest {

    private static final Pattern MILLIS = Pattern.compile("\"millis\": ([0-9.]+)");

    @TempDir
    private Path folder;

    @Test
    void theSiteIsTheSameWithOrWithoutAndStagesAddUp() throws IOException {
        Prompt.run(folder, "init", "atlas");
        Prompt plain = Prompt.run(folder, "build", "-s", "atlas", "-o", "plain");
        Prompt told =
                Prompt.run(folder, "build", "-s", "atlas", "-o", "told", "--stats", "--stats-json", "kept/stats.json");

        assertThat(files("told")).isEqualTo(files("plain")).isNotEmpty();
        assertThat(plain.err()).doesNotContain("compose pages");
        assertThat(told.err()).contains("compose pages and figures", "History", "Memory at most");
        assertThat(told.out()).isEqualTo(plain.out().replace("plain", "told"));
        String json = Files.readString(folder.resolve("kept/stats.json"));
        assertThat(json)
                .contains("\"outcome\": \"published\"", "\"stage\": \"render\"")
                .containsPattern("\"figures\": [1-9]")
                .containsPattern("\"bytes\": [1-9]");
        assertSum(json);
    }

    private static void assertSum(String json) {
        Matcher each = MILLIS.matcher(json);
        assertThat(each.find()).isTrue();
        BigDecimal all = new BigDecimal(each.group(1));
        BigDecimal sum = BigDecimal.ZERO;
        while (each.find()) {
            sum = sum.add(new BigDecimal(each.group(1)));
        }
        assertThat(sum).isCloseTo(all, org.assertj.core.data.Offset.offset(new BigDecimal("0.02")));
    }

    @Test
    void problemsThatStopTheBuildAreMeasuredToo() throws IOException {
        Prompt.run(folder, "init", ".");
        Files.writeString(folder.resolve("periplus.yaml"), "periplus: 1\ntitel: T\n");
        Prompt stopped = Prompt.run(folder, "build", "--stats-json", "stats.json");

        assertThat(stopped.exit()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(folder.resolve("stats.json")).content().contains("\"outcome\": \"stopped\"", "\"figures\": null");
    }

    @Test
    void theSiteItselfHoldsNoStats() {
        Prompt.run(folder, "init", ".");
        Prompt refused = Prompt.run(folder, "build", "--stats-json", "site/stats.json");

        assertThat(refused.exit()).isEqualTo(ExitStatus.USAGE);
        assertThat(refused.err()).contains("outside of");
    }

    @Test
    void theLastLineTellsWhatWasDoneAndHowLongItTook() {
        Prompt.run(folder, "init", ".");
        Prompt built = Prompt.run(folder, "build");

        assertThat(built.out())
                .matches("\\d+ pages in \\S*site: \\d+ files written, 0 unchanged, 0 removed; 0\\.0 s\\.\n");
    }

    private Map<String, Long> files(String name) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder.resolve(name))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                sum.update(Files.readAllBytes(file));
                files.put(folder.resolve(name).relativize(file).toString(), sum.getValue());
            }
        }
        return files;
    }
}
