package org.periplus.export.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the theme says of drawings is lost when a drawing leaves its page. */
class FigureSheetsTest {

    private static final Path THEME = Path.of("..", "themes", "src", "main", "resources", "themes", "chart");
    private static final Pattern TOKEN = Pattern.compile("([a-z0-9-]+): \"(#\\w{6}) #\\w{6}\"");
    private static final List<String> OF_A_LIVING_PAGE = List.of(":hover", ":focus", "@media");

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(THEME.resolve("assets/css"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("figure"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everySelectorAndPropertyIsUnderstood(Path file) throws IOException {
        StyleSheet sheet = StyleSheet.parse(Files.readString(file));

        assertThat(sheet.misunderstood()).isEmpty();
        assertThat(sheet.rules()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void onlyStatesOfALivingPageAreSetAside(Path file) throws IOException {
        assertThat(StyleSheet.parse(Files.readString(file)).setAside())
                .allMatch(what -> OF_A_LIVING_PAGE.stream().anyMatch(what::contains) || Property.isOfPages(what));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyValueIsUnderstood(Path file) throws IOException {
        Map<String, String> variables = variables();
        for (Rule rule : StyleSheet.parse(Files.readString(file)).rules()) {
            rule.declarations().forEach((name, written) -> {
                assertThat(Variables.put(written, variables))
                        .as("the variables in %s: %s", name, written)
                        .hasValueSatisfying(value -> assertThat(Cascade.isUnderstood(name, value))
                                .as("%s: %s", name, written)
                                .isTrue());
            });
        }
    }

    private static Map<String, String> variables() throws IOException {
        Map<String, String> variables = new HashMap<>();
        for (String line : Files.readAllLines(THEME.resolve("tokens.yaml"))) {
            Matcher token = TOKEN.matcher(line);
            if (token.lookingAt()) {
                variables.put("--" + token.group(1), token.group(2));
            }
        }
        for (String name : List.of("--h", "--ha", "--hb")) {
            variables.put(name, "#123456");
        }
        variables.put("--sans", "sans-serif");
        variables.put("--serif", "serif");
        return variables;
    }
}
