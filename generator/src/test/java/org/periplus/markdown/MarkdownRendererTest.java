package org.periplus.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

class MarkdownRendererTest {

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void rendersTablesTaskListsFootnotesAndDefinitions() {
        Document page = html(
                "| a | b |\n|--|--:|\n| 1 | 2 |\n\n- [x] done\n- [ ] open\n\nText[^1] ~~old~~.\n\n[^1]: A note.\n\n"
                        + "Term\n: Meaning\n");

        assertThat(page.select("div.tscroll[tabindex=0][role=region] table td.al-right")
                        .text())
                .isEqualTo("2");
        assertThat(page.select("li .task").eachText()).containsExactly("\u2611", "\u2610");
        assertThat(page.select("sup a.footnote-ref").attr("href")).isEqualTo("#h-fn-1");
        assertThat(page.select("#h-fn-1")).hasSize(1);
        assertThat(page.select("del").text()).isEqualTo("old");
        assertThat(page.select("dl dd").text()).isEqualTo("Meaning");
        assertThat(page.select("input, [style], [align]")).isEmpty();
    }

    @Test
    void givesHeadingsAnchorsAndLevelsWithoutGaps() {
        Rendered rendered = render("# Über uns\n\n#### Deep\n\n## Über uns\n\n[up](#über-uns) [lost](#nowhere)\n");

        assertThat(rendered.headings())
                .containsExactly(
                        new Heading(2, "h-über-uns", "Über uns"),
                        new Heading(3, "h-deep", "Deep"),
                        new Heading(2, "h-über-uns-2", "Über uns"));
        assertThat(rendered.html().value()).contains("href=\"#h-%c3%bcber-uns\"".replace("%c3%bc", "ü"));
        assertThat(rendered.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("No heading of this text has the anchor \"#nowhere\"");
    }

    @Test
    void resolvesSiteLinksFilesAndImages() {
        Document page = html(
                "[Mira](persona:mira), [there](journey:trip/book), [page](../how.md#x), ![plan](../assets/plan.svg), "
                        + "[web](https://example.org/a?b=1&c=2), <mailto:a@example.org>");

        assertThat(page.select("a").eachAttr("href"))
                .contains(
                        "../personas/mira.html",
                        "trip.html#stage-book",
                        "../pages/how.html#x",
                        "https://example.org/a?b=1&c=2");
        assertThat(page.select("img").attr("src")).isEqualTo("../media/plan.svg");
        assertThat(page.select("img").attr("alt")).isEqualTo("plan");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anEntryOfEveryKindCanBeLinkedTo(Kind kind) {
        assertThat(html("See [it](" + kind.word() + ":it).").select("a").attr("href"))
                .isEqualTo("../" + kind.folder() + "/it.html");
    }

    @Test
    void reportsEveryLinkThatLeadsNowhereWithItsPlace() {
        Rendered rendered =
                render("Fine.\n\nSee [Mira](persona:mirra) and\n![x](no.png) or [y](../../../etc/passwd).\n");

        assertThat(rendered.diagnostics())
                .extracting(problem -> problem.span().display() + " " + problem.rule() + " "
                        + problem.hint().orElse(""))
                .containsExactly(
                        "journeys/trip/book.md:12:12 missing-reference did you mean \"mira\"?",
                        "journeys/trip/book.md:13:6 missing-image paths begin at the folder of this file",
                        "journeys/trip/book.md:13:21 unsafe-link move the file into it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](java&#x09;script:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](&#1;javascript:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](vbscript:x)",
                "![i](JAVASCRIPT:x)",
                "![i](data:image/svg+xml;base64,PHN2Zz4=)",
                "[x]: javascript:alert(1)\n\n[x]",
                "<javascript:alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>*{display:none}</style>",
                "<form action=\"https://example.org\"><input name=q></form>",
                "<p style=\"position:fixed\" onclick=\"x()\">t</p>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<noscript><style></noscript><img src=x onerror=alert(1)>",
                "[x](y){onclick=\"alert(1)\"}",
                "[x](//example.org)",
                "![x](https://example.org/pixel.png)",
            })
    void nothingHostileGetsThrough(String text) {
        Rendered rendered = render(text);

        for (Element element : Jsoup.parseBodyFragment(rendered.html().value()).select("*")) {
            assertThat(element.tagName())
                    .isNotIn(
                            "script", "style", "iframe", "svg", "math", "form", "input", "object", "embed", "base",
                            "link", "meta");
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(attribute.getValue()).doesNotContainPattern("(?i)^\\s*(javascript|data|vbscript|//)");
                }
            });
        }
    }

    @Test
    void saysWhatMarkupWasLeftOut() {
        Rendered rendered =
                render("One\n\n<p onclick=\"x()\">two</p>\n\n<iframe src=\"https://example.org\"></iframe>\n");

        assertThat(rendered.diagnostics())
                .extracting(problem -> problem.span().line() + " " + problem.rule() + " " + problem.message())
                .containsExactly(
                        "12 dropped-markup The attribute onclick of <p> is not allowed in a text and was left out",
                        "14 dropped-markup <iframe> is not allowed in a text and was left out");
    }

    @Test
    void printsTemplateCodeAsText() {
        assertThat(html("$page.getClass() #set($x = 1) #include(\"x\") ${a}").text())
                .contains("$page.getClass()", "#set($x = 1)", "${a}");
    }

    @Test
    void staysWithinTimeAndStackOnHostileTexts() {
        StringBuilder rising = new StringBuilder();
        for (int n = 1; rising.length() < 60_000; n++) {
            rising.append("`".repeat(n)).append(' ');
        }
        List<String> bombs = List.of(
                rising.toString(),
                "[a](".repeat(16_000),
                ">".repeat(60_000),
                "> ".repeat(30_000),
                "_".repeat(60_000) + "a",
                "*a ".repeat(20_000),
                "[".repeat(60_000),
                "![".repeat(30_000),
                "<a ".repeat(20_000),
                "&".repeat(60_000),
                "[^1]".repeat(15_000),
                "- ".repeat(30_000) + "x",
                "[a]: b\n".repeat(9_000),
                "~~a ".repeat(15_000),
                "|".repeat(60_000),
                "x".repeat(300_000));
        for (String bomb : bombs) {
            Assertions.assertThatNoException()
                    .isThrownBy(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(8), () -> render(bomb), bomb.substring(0, 8)));
        }
    }

    @Test
    void isSafeForSeveralThreads() {
        String once =
                render("# A\n\n[Mira](persona:mira) [^1]\n\n[^1]: b\n").html().value();

        assertThatCode(() -> assertThat(java.util.stream.IntStream.range(0, 400)
                                .parallel()
                                .mapToObj(n -> render("# A\n\n[Mira](persona:mira) [^1]\n\n[^1]: b\n")
                                        .html()
                                        .value()))
                        .allMatch(once::equals))
                .doesNotThrowAnyException();
    }

    private Document html(String text) {
        Rendered rendered = render(text);
        assertThat(rendered.diagnostics()).isEmpty();
        return Jsoup.parseBodyFragment(rendered.html().value());
    }

    private Rendered render(String text) {
        return renderer.render(
                new MarkdownSource("journeys/trip/book.md", 10, text, "journeys/trip.html", "h-"), new KnownLinks());
    }

    private static final class KnownLinks implements SiteLinks {

        @Override
        public Optional<String> href(Ref target, Optional<String> place, String fromPage) {
            return switch (target.toString()) {
                case "persona:mira" -> Optional.of("../personas/mira.html");
                case "journey:trip" ->
                    place.isEmpty() ? Optional.of("trip.html") : Optional.of("trip.html#stage-" + place.get());
                default ->
                    target.id().equals("it")
                            ? Optional.of("../" + target.kind().folder() + "/it.html")
                            : Optional.empty();
            };
        }

        @Override
        public Optional<String> page(String contentFile, String fromPage) {
            return contentFile.equals("journeys/how.md") ? Optional.of("../pages/how.html") : Optional.empty();
        }

        @Override
        public Optional<String> asset(String contentPath, String fromPage) {
            return contentPath.equals("journeys/assets/plan.svg") ? Optional.of("../media/plan.svg") : Optional.empty();
        }

        @Override
        public Collection<String> ids(Kind kind) {
            return kind == Kind.PERSONA ? List.of("elif", "mira") : List.of();
        }
    }
}
