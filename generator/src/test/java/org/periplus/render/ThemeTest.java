package org.periplus.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.publish.SiteFile;

class ThemeTest {

    private static ThemeFolder folder() {
        return new ThemeFolder("tiny").template("page", "x");
    }

    private static String asset(Theme theme, String name) {
        String path = theme.assetPaths().get(name);
        return theme.assets().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }

    @Test
    void lightValuesStandBeforeBoth() {
        assertThat(asset(folder().load(), "site.css")).isEqualTo("""
                        :root {
                          --ink: #14212d;
                        }
                        @supports (color: light-dark(#000000, #ffffff)) {
                          :root {
                            --ink: light-dark(#14212d, #ece7db);
                          }
                        }
                        a{color:var(--ink)}
                        """);
    }

    @Test
    void linksInTheStyleSheetLeadToTheHashedFiles() {
        Theme theme =
                folder().file("a.css", "a { background: url(img/dot.svg); }").load();
        String dot = theme.assetPaths().get("dot.svg");
        assertThat(dot).matches("assets/dot\\.[0-9a-f]{12}\\.svg");
        assertThat(asset(theme, "site.css")).contains("url(" + dot.substring("assets/".length()) + ")");
    }

    @Test
    void aChangedColourChangesTheNamesOfAllThatShowIt() {
        Theme before = folder().load();
        Theme after = folder().file("tokens.yaml", "ink: \"#000000 #ece7db\"\n").load();
        assertThat(after.assetPaths().values())
                .doesNotContainAnyElementsOf(before.assetPaths().values());
    }

    @Test
    void theSameThemeGivesTheSameFiles() {
        List<SiteFile> files = folder().load().assets();
        assertThat(files).isEqualTo(folder().load().assets()).hasSize(2);
    }

    @Test
    void drawingsCarryTheLightColours() {
        assertThat(asset(folder().load(), "dot.svg")).contains("fill=\"#14212d\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "tokens.yaml | ink: \"#14212d\"              | must be a light and a dark colour",
                "tokens.yaml | ink: #14212d #ece7db          | tokens.yaml:1: write",
                "tokens.yaml | ink = 1                       | tokens.yaml:1: expected",
                "tokens.yaml |   - lonely                    | tokens.yaml:1: expected",
                "a.css       | a { background: url(no.png); } | is no asset of the theme",
                "dot.svg     | <svg fill=\"var(--nothing)\"/> | no colour is called `nothing`",
                "theme.yaml  | name: other                   | the name of its folder",
                "theme.yaml  | title: x                      | `name` is missing",
            })
    void whatIsWrongIsSaidWithItsPlace(String file, String text, String message) {
        ThemeFolder folder = folder().file(file.strip(), text);
        assertThatThrownBy(folder::load).isInstanceOf(ThemeException.class).hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../chart", "Chart", "", "a/b", "nowhere"})
    void onlyThemesThatAreThereAreLoaded(String name) {
        assertThatThrownBy(() -> Theme.load(ThemeTest.class.getClassLoader(), name))
                .isInstanceOf(ThemeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../other/a.css", "/etc/passwd", "a/../b.css", "C:x.css", ".hidden"})
    void pathsStayWithinTheTheme(String path) {
        ThemeFolder folder = folder();
        folder.file("theme.yaml", folder.index().replace("- a.css", "- \"" + path + "\""));
        assertThatThrownBy(folder::load).hasMessageContaining("is not a path within the theme");
    }

    @Test
    void pagesAskForFilesByWhatTheyAreFor() {
        Theme theme = folder().load();
        assertThat(theme.asset("stylesheet")).contains(theme.assetPaths().get("site.css"));
        assertThat(theme.asset("script")).isEmpty();
    }

    @Test
    void aKeyTwiceIsRefused() {
        assertThatThrownBy(() -> FlatFile.parse("f.yaml", "a: x\nb: y\na: z\n"))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("f.yaml:3: `a` stands twice");
    }
}
