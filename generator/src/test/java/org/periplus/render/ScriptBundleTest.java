package org.periplus.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplus.wording.SpokenWords;

/** The theme's modules become one plain script, and one that could not be bound is told with its line. */
class ScriptBundleTest {

    private static final ClassLoader LOADER = ScriptBundleTest.class.getClassLoader();

    @Test
    void theScriptOfTheUsualThemeHasNoModuleSyntaxLeft() {
        Theme theme = Theme.load(LOADER, "chart");
        String path = theme.asset("script").orElseThrow();
        String script = theme.assets().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        assertThat(script).contains("modules[\"words.js\"]").doesNotContainPattern("(?m)^(import|export) ");
    }

    @Test
    void aModuleThatImportsWhatIsNotBeforeItIsRefused() {
        assertThatThrownBy(() -> ScriptBundle.of(
                        List.of(module("scripts/", "assets/js/imports-later.js")),
                        SpokenWords.english(),
                        ThemeRules::refuse))
                .isInstanceOf(ThemeException.class)
                .hasMessage("assets/js/imports-later.js:2: `later.js` must stand before this module in `scripts`");
        assertThat(ScriptBundle.of(
                        List.of(module("themes/chart/", "assets/js/words.js")),
                        SpokenWords.english(),
                        ThemeRules::refuse))
                .startsWith("(function () {\n\"use strict\";");
    }

    private static ThemeText module(String folder, String path) {
        return new ThemeText(path, path, false, new ThemeSource(LOADER, folder).text(path));
    }
}
