package org.periplus.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a theme has of its parents, of any depth. */
class InheritanceTest {

    private final Map<String, String> files = new HashMap<>();

    InheritanceTest() {
        theme(
                "first",
                "stylesheet: site.css\ntokens: t.yaml\nmacros: m.vm\nstyles:\n  - a.css\n  - b.css\ntemplates:\n  - page.vm\n"
                        + "  - other.vm\nassets:\n  - img/dot.svg\n  - img/x/flag.svg\nwords-en:\n  - w.yaml\n");
        file("first", "t.yaml", "ink: \"#000000 #ffffff\"\npaper: \"#ffffff #000000\"\n");
        file("first", "m.vm", "#macro(say)first#end\n#macro(both)[#say()]#end\n");
        file("first", "a.css", "a{}");
        file("first", "b.css", "b{}");
        file("first", "page.vm", "#both()");
        file("first", "other.vm", "other of first");
        file("first", "img/dot.svg", "<svg/>");
        file("first", "img/x/flag.svg", "<svg fill=\"var(--ink)\"/>");
        file("first", "w.yaml", "one: \"1\"\ntwo: \"2\"\n");
        theme(
                "second",
                "extends: first\nmacros: m.vm\nstyles:\n  - a.css\n  - c.css\nwithout:\n  - img/x\ntemplates:\n  - other.vm\n"
                        + "words-en:\n  - w.yaml\n");
        file("second", "m.vm", "#macro(say)second after #parent_say()#end\n");
        file("second", "a.css", "a2{}");
        file("second", "c.css", "c{}");
        file("second", "other.vm", "other of second");
        file("second", "w.yaml", "two: \"zwei\"\n");
        theme("third", "extends: second\ntokens: t.yaml\nmacros: m.vm\n");
        file("third", "t.yaml", "ink: \"#111111 #eeeeee\"\n");
        file("third", "m.vm", "#macro(say)third after #parent_say()#end\n");
    }

    private void theme(String name, String rest) {
        file(name, "theme.yaml", "name: " + name + "\n" + rest);
    }

    private void file(String theme, String path, String text) {
        files.put("themes/" + theme + "/" + path, text);
    }

    private Theme load(String name) {
        return Theme.load(
                new ClassLoader(null) {
                    @Override
                    public InputStream getResourceAsStream(String path) {
                        String text = files.get(path);
                        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                    }
                },
                name);
    }

    private static String print(Theme theme, String template) {
        return new Renderer(theme).print(template, "a.html", "nothing").strip();
    }

    @Test
    void aMacroReplacesItsParentsEverywhereAndCanStillCallIt() {
        assertThat(print(load("first"), "page")).isEqualTo("[first]");
        assertThat(print(load("second"), "page")).isEqualTo("[second after first]");
        assertThat(print(load("third"), "page")).isEqualTo("[third after second after first]");
    }

    @Test
    void templatesAreReplacedOneByOne() {
        assertThat(print(load("third"), "other")).isEqualTo("other of second");
        assertThat(load("third").templates().keySet()).containsExactly("page", "other");
    }

    @Test
    void aStyleSheetOfTheSamePathTakesTheParentsPlaceAndOthersStandBehind() {
        Theme theme = load("third");
        String path = theme.asset("stylesheet").orElseThrow();
        assertThat(theme.assets())
                .filteredOn(file -> file.path().equals(path))
                .singleElement()
                .satisfies(file -> assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                        .containsSubsequence("a2{", "b{", "c{")
                        .doesNotContain("a{"));
    }

    @Test
    void coloursAndPhrasesAreLaidOverOneByOne() {
        Theme theme = load("third");
        assertThat(theme.tokens().colours())
                .containsEntry("ink", new Tokens.Colour("#111111", "#eeeeee"))
                .containsEntry("paper", new Tokens.Colour("#ffffff", "#000000"));
        assertThat(theme.words().phrases()).containsEntry("one", "1").containsEntry("two", "zwei");
    }

    @Test
    void aFolderIsLeftOutWithAllInIt() {
        assertThat(load("second").assetPaths()).containsKey("dot.svg").doesNotContainKey("flag.svg");
    }

    @Test
    void whatCannotBeLeftOutIsToldWithTheNearest() {
        theme("second", "extends: first\nwithout:\n  - img/dott.svg\n");
        assertThatThrownBy(() -> load("second"))
                .isInstanceOf(ThemeException.class)
                .hasMessage("theme.yaml: `without` names what its parent does not have: `img/dott.svg`; "
                        + "did you mean \"img/dot.svg\"?");
    }

    @Test
    void aThemeThatExtendsItselfIsRefusedWithItsLine() {
        theme("first", "extends: third\n");
        assertThatThrownBy(() -> load("second"))
                .isInstanceOf(ThemeException.class)
                .hasMessage("theme.yaml: the theme `second` extends itself: second, first, third, second");
    }

    @Test
    void builtInThemesExtendTheUsualOne() {
        for (String name : List.of("plain", "report")) {
            Theme theme = Theme.load(InheritanceTest.class.getClassLoader(), name);
            Theme chart = Theme.load(InheritanceTest.class.getClassLoader(), "chart");
            assertThat(theme.templates().keySet()).isEqualTo(chart.templates().keySet());
            assertThat(theme.tokens().colours().keySet())
                    .isEqualTo(chart.tokens().colours().keySet());
        }
    }

    @Test
    void thePlainThemeIsTinyAndBringsNoFonts() {
        Theme theme = Theme.load(InheritanceTest.class.getClassLoader(), "plain");
        assertThat(theme.assetPaths().keySet()).noneMatch(name -> name.endsWith(".woff2"));
        String path = theme.asset("stylesheet").orElseThrow();
        int all = theme.assets().stream()
                .filter(file -> file.path().equals(path))
                .mapToInt(file -> ThemeContract.compressed(file.bytes()))
                .sum();
        int drawings = ThemeContract.compressed(theme.drawingStyles().getBytes(StandardCharsets.UTF_8));
        assertThat(all - drawings).isLessThanOrEqualTo(16 * 1024);
    }
}
