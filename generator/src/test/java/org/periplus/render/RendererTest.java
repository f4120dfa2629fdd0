package org.periplus.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.html.SafeHtml;
import org.periplus.page.Page;
import org.periplus.publish.SiteFile;

class RendererTest {

    /** What the templates of these tests print. */
    public record Sample(String words, SafeHtml markup, List<String> items, int number, Optional<String> wrapped) {}

    private static final Sample SAMPLE = new Sample(
            "<b title='x' id=\"y\">& $page.markup #set($z = 1) $page.getClass()</b>",
            SafeHtml.trusted("<i>safe</i>"),
            List.of("<1>", "two"),
            7,
            Optional.of("in"));

    private static final String ESCAPED =
            "&lt;b title=&#39;x&#39; id=&#34;y&#34;&gt;&amp; $page.markup #set($z = 1) $page.getClass()&lt;/b&gt;";

    private static String print(String template) {
        return print("", template);
    }

    private static String print(String macros, String template) {
        Theme theme = new ThemeFolder("tiny")
                .macros(macros)
                .template("page", template)
                .load();
        return new Renderer(theme).print("page", "a/b.html", SAMPLE);
    }

    @Test
    void textIsEscapedAndMarkupIsNot() {
        assertThat(print("$page.words $page.markup $page.number")).isEqualTo(ESCAPED + " <i>safe</i> 7");
    }

    @Test
    void textIsEscapedOnceInLoopsVariablesMacrosAndBlocks() {
        String macros = "#macro(show $it)[$it]#end\n#macro(wrap)<u>$bodyContent</u>#end\n";
        String template = "#foreach($item in $page.items)$item #end|#set($copy = $page.words)$copy|#show($page.words)|"
                + "#@wrap()$page.words#end|#define($block)$page.words#end$block";
        assertThat(print(macros, template))
                .isEqualTo("&lt;1&gt; two |" + ESCAPED + "|[" + ESCAPED + "]|<u>" + ESCAPED + "</u>|" + ESCAPED);
    }

    @Test
    void templateCodeInContentIsPrintedAsText() {
        assertThat(print("#evaluate('$page.words')")).isEqualTo(ESCAPED);
    }

    @Test
    void referencesInStringsAreNotResolved() {
        assertThat(print("#set($text = \"a $page.words b\")$text")).isEqualTo("a $page.words b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$page.wrods",
                "$typo",
                "$!page.wrods",
                "#if($page.wrods)x#end",
                "#unknown($page)",
                "$page.words.bogus()"
            })
    void aMisspeltWordIsAnError(String template) {
        assertThatThrownBy(() -> print("<p>\n  " + template)).isInstanceOfSatisfying(RenderException.class, e -> {
            assertThat(e.template()).isEqualTo("page.vm");
            assertThat(e.line()).isEqualTo(2);
            assertThat(e.column()).isPositive();
            assertThat(e.page()).isEqualTo("a/b.html");
            assertThat(e).hasMessageStartingWith("page.vm:2:").hasMessageContaining("a/b.html");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"$page.wrapped", "$page.items", "$page"})
    void whatJavaWouldPrintInItsOwnWordsIsRefused(String template) {
        assertThatThrownBy(() -> print(template))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("prints text, markup and whole numbers only");
    }

    @Test
    void aMacroInATemplateIsRefused() {
        assertThatThrownBy(() -> print("#macro(mine)x#end#mine()")).isInstanceOf(RenderException.class);
    }

    @Test
    void aMacroInATemplateDoesNotReplaceOneOfTheLibrary() {
        assertThat(print("#macro(shared)library#end\n", "#macro(shared)mine#end#shared()"))
                .contains("library");
    }

    @Test
    void aBrokenTemplateIsReportedWithItsPlaceBeforeAnyPage() {
        assertThatThrownBy(() -> print("<p>\n#if($page.words)")).isInstanceOfSatisfying(RenderException.class, e -> {
            assertThat(e.template()).isEqualTo("page.vm");
            assertThat(e.line()).isEqualTo(2);
            assertThat(e.page()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#parse('../../x')",
                "#include('/etc/passwd')",
                "#parse('page2.vm')",
                "#include('themes/tiny/theme.yaml')"
            })
    void nothingOutsideTheThemeIsRead(String template) {
        assertThatThrownBy(() -> print(template))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("Unable to find resource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$page.getClass().forName('java.lang.Runtime')", "$page.getClass().getClassLoader()"})
    void templatesDoNotReachClasses(String template) {
        assertThatThrownBy(() -> print(template)).isInstanceOf(RenderException.class);
    }

    @Test
    void anEndlessMacroIsStopped() {
        assertThatThrownBy(() -> print("#macro(again)#again()#end\n", "#again()"))
                .isInstanceOf(RenderException.class);
    }

    @Test
    void aForeignContextLoaderChangesNothing() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(new ClassLoader(null) {
                @Override
                public URL getResource(String name) {
                    throw new AssertionError("the context loader was asked for " + name);
                }
            });
            assertThat(print("$page.words")).isEqualTo(ESCAPED);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void eightThreadsPrintTheSame() throws Exception {
        Theme theme = Theme.load(RendererTest.class.getClassLoader(), "chart");
        Renderer renderer = new Renderer(theme);
        List<Page> pages = SamplePages.of(theme).all();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                work.add(() -> all(renderer, pages));
            }
            Set<String> outputs = new HashSet<>();
            for (Future<String> output : pool.invokeAll(work)) {
                outputs.add(output.get());
            }
            assertThat(outputs).containsExactly(all(new Renderer(theme), pages));
        } finally {
            pool.shutdownNow();
        }
    }

    private static String all(Renderer renderer, List<Page> pages) {
        StringBuilder text = new StringBuilder();
        for (Page page : pages) {
            SiteFile file = renderer.render(page);
            text.append(file.path()).append('\n').append(new String(file.bytes(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
