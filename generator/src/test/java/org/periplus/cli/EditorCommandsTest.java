package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.check.Rules;
import org.periplus.model.Kind;

/** What {@code schema}, {@code init} and {@code explain} do for those who write content. */
class EditorCommandsTest {

    private static final int SCHEMAS = 1 + 2 * Kind.values().length;

    @TempDir
    private Path folder;

    @Test
    void schemasAreWrittenTheSameEachTime() throws IOException {
        assertThat(run("schema", "-o", "one").out()).isEqualTo(SCHEMAS + " schemas written to one.\n");
        run("schema", "-o", "two");

        assertThat(files("one")).hasSize(SCHEMAS).isEqualTo(files("two"));
    }

    @Test
    void schemasKnowTheScaleAndOnRequestTheIdsOfASite() throws IOException {
        run("init", ".");
        Files.writeString(folder.resolve("periplus.yaml"), "periplus: 1\ntitle: T\nemotions: {scale: [-3, 3]}\n");
        run("schema");
        String without = Files.readString(folder.resolve(".periplus/schema/journey.schema.json"));
        run("schema", "--ids");
        String with = Files.readString(folder.resolve(".periplus/schema/journey.schema.json"));

        assertThat(without).contains("\"maximum\": 3").doesNotContain("\"sam\"");
        assertThat(with).contains("\"sam\"", "\"Sam Miller\"", "\"first-visit-completion\"");
        assertThat(run("check").exit()).isZero();
    }

    @Test
    void idsNeedASite() {
        Prompt refused = run("schema", "--ids");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("no periplus.yaml");
        assertThat(run("schema", "-s", "nowhere").err()).contains("There is no folder");
    }

    @Test
    void aNewSiteCompletesAndChecksInAnEditorAtOnce() throws IOException {
        run("init", "atlas");
        Map<String, String> files = files("atlas");

        files.forEach((path, text) -> {
            if (path.endsWith(".yaml")) {
                String line = text.lines().findFirst().orElse("");
                assertThat(line).as(path).startsWith("# yaml-language-server: $schema=");
                Path schema =
                        folder.resolve("atlas").resolve(path).resolveSibling(line.substring(line.indexOf('=') + 1));
                assertThat(schema.normalize()).isRegularFile();
            }
        });
        assertThat(files.get(".vscode/extensions.json")).contains("redhat.vscode-yaml");
        for (String path : files.keySet()) {
            if (path.startsWith(".periplus/schema/")) {
                assertThat(files.get(".vscode/settings.json")).contains("\"./" + path + "\"");
            }
        }
        assertThat(run("fmt", "--check", "-s", "atlas").exit()).isZero();
    }

    @Test
    void settingsThatAreThereAlreadyStay() throws IOException {
        Files.createDirectories(folder.resolve(".vscode"));
        Files.writeString(folder.resolve(".vscode/settings.json"), "{}");

        assertThat(run("init").exit()).isZero();
        assertThat(folder.resolve(".vscode/settings.json")).hasContent("{}");
        assertThat(folder.resolve(".vscode/extensions.json")).exists();
    }

    @Test
    void withoutAWordExplainListsEveryKindAndRule() {
        String all = run("explain").out();

        for (Kind kind : Kind.values()) {
            assertThat(all).containsPattern("(?m)^  " + kind.word() + " ");
        }
        Rules.all().explanations().forEach(rule -> assertThat(all).contains("  " + rule.id()));
        assertThat(all.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void everyRuleAndKindIsExplainedWithinTheWidth() {
        Stream<String> words = Stream.concat(
                Rules.all().explanations().stream().map(rule -> rule.id()),
                Stream.of(Kind.values()).map(Kind::word));
        for (String word : words.toList()) {
            Prompt told = run("explain", word);
            assertThat(told.exit()).as(word).isZero();
            assertThat(told.out().lines().findFirst().orElse("")).startsWith(word);
            // Examples are content, which is not wrapped.
            assertThat(told.out().lines().filter(line -> !line.startsWith("    ")))
                    .as(word)
                    .allMatch(line -> line.length() <= 100);
        }
    }

    @Test
    void keysAreExplainedByTheirWayOrWhereverTheyStand() {
        assertThat(run("explain", "persona.channels").out())
                .contains("persona.channels", "How often they use which channel.", "always");
        assertThat(run("explain", "emotion").out()).contains("journey.stages.touchpoints.emotion", "emotion: -2");
        assertThat(run("explain", "touchpoints.emotion").out()).contains("journey.stages.touchpoints.emotion");
        assertThat(run("explain", "severity").out())
                .contains("journey.stages.touchpoints.pains.severity", "journey.stages.touchpoints.gains.severity");
        assertThat(run("explain", "site").out()).contains("periplus.yaml", "title*");
    }

    @Test
    void unknownWordsGetTheNearestOfAll() {
        Prompt key = run("explain", "emotoin");

        assertThat(key.exit()).isEqualTo(2);
        assertThat(key.err()).contains("did you mean \"emotion\"?");
        assertThat(run("explain", "stale-kip").err()).contains("did you mean \"stale-kpi\"?");
        assertThat(run("explain", "qqqqqqqqqqqq").err()).contains("lists all");
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> all = walk.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                String path = root.relativize(file).toString().replace('\\', '/');
                files.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private Prompt run(String... args) {
        return Prompt.run(folder, args);
    }
}
