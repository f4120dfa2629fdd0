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
        ThemeSource source = new ThemeSource(LOADER, "themes/chart/");
        assertThatThrownBy(() -> ScriptBundle.of(
                        List.of("assets/js/imports-later.js"),
                        new ThemeSource(LOADER, "scripts/"),
                        SpokenWords.english()))
                .isInstanceOf(ThemeException.class)
                .hasMessage("assets/js/imports-later.js:2: `later.js` must stand before this module in `scripts`");
        assertThat(ScriptBundle.of(List.of("assets/js/words.js"), source, SpokenWords.english()))
                .startsWith("(function () {\n\"use strict\";");
    }
}
