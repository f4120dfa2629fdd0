package org.periplus.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.periplus.publish.SiteFile;

/** A whole site in one file: nothing else is needed, every link arrives, no id is there twice, and no word is lost. */
class EditionTest {

    private static final String HOME = """
            <!doctype html><html lang="de" dir="ltr"><head><meta charset="utf-8"><title>Start &amp; more</title>
            <link rel="canonical" href="https://example.org/atlas/">
            <link rel="icon" type="image/svg+xml" href="assets/icon.1.svg"><link rel="stylesheet" href="assets/a.1.css">
            <script defer src="assets/a.1.js"></script></head><body class="home"><a class="skip" href="#main">Skip</a>
            <main id="main" tabindex="-1"><a href="journeys/trip.html#stage-b&#252;">Trip</a><a href="journeys/trip.html#gone">Gone</a>
            <a href="feed.xml" download>Feed</a><a href="https://example.org/x">Out</a><a href="mailto:a@b.example">Mail</a>
            <a href="404.html">Lost</a><img src="media/p.1.png" srcset="media/p.1.png 2x" alt="P"></main></body></html>
            """;

    private static final String TRIP = """
            <!doctype html><html lang="de"><head><title>Trip</title></head><body class="jm"><a class="skip" href="#main">Skip</a>
            <main id="main" tabindex="-1"><h2 id="stage-b&#252;">B</h2><p>&lt;script&gt;alert(1)&lt;/script&gt; "x" id="y" {$1} \\1</p>
            <label for="lane">Lane</label><input id="lane" type="checkbox"><table><tr><th id="c">C</th><td headers="c c">1</td></tr></table>
            <svg viewBox="0 0 4 4" aria-labelledby="t"><title id="t">T</title><clipPath id="k"><path d="M0 0H4"/></clipPath>
            <g clip-path="url(#k)"><use href="#k"></use><linearGradient id="lg"/></g></svg>
            <a href="../index.html#main">Home</a><a href="../">Home too</a><details name="one"><summary>S</summary></details>
            <form action="/find"><input name="q"></form><script>bad()</script></main></body></html>
            """;

    private static final String CSS = """
            @font-face { font-family: A; src: url(f.1.woff2) format("woff2"); unicode-range: U+0000-00FF; }
            @font-face { font-family: A; src: url(g.1.woff2); unicode-range: U+0370-0377; }
            @media (min-width: 10px) { .jm:has(#lane:not(:checked)) .lane { color: #fff; background: url(p.1.png) } }
            """;

    private static final List<SiteFile> SITE = List.of(
            file("assets/a.1.css", CSS),
            file("assets/a.1.js", "bad()"),
            file("assets/f.1.woff2", "ff"),
            file("assets/g.1.woff2", "gg"),
            file("assets/p.1.png", "pp"),
            file("assets/icon.1.svg", "<svg/>"),
            file("media/p.1.png", "pp"),
            file("feed.xml", "<feed/>"),
            file("journeys/trip.html", TRIP),
            file("404.html", "<html><body>lost</body></html>"),
            file("index.html", HOME));

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(SiteFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static Document parsed(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().settings(ParseSettings.preserveCase));
    }

    private final String html = text(Edition.of(SITE, "Nordlinie: the Atlas!"));
    private final Document edition = parsed(html);

    @Test
    void theFileIsNamedAfterTheSite() {
        assertThat(Edition.of(SITE, "Nordlinie: the Atlas!").path()).isEqualTo("nordlinie-the-atlas.html");
        assertThat(Edition.fileName("أطلس")).isEqualTo("site.html");
        assertThat(Edition.fileName("../../etc")).isEqualTo("etc.html");
    }

    @Test
    void everyPageIsAPartAndTheStartPageIsFirst() {
        assertThat(edition.select("body > .ed-page").eachAttr("id")).containsExactly("index", "journeys/trip");
        assertThat(edition.select("body > .ed-page").eachAttr("data-title")).containsExactly("Start & more", "Trip");
        assertThat(edition.select("body > .ed-page").get(1).hasClass("jm")).isTrue();
        assertThat(edition.expectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(edition.title()).isEqualTo("Start & more");
    }

    @Test
    void idsAreThereOnceAndAllThatNamesThemFollows() {
        List<String> ids = edition.select("[id]").eachAttr("id");
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("index:main", "journeys/trip:main", "journeys/trip:stage-b\u00fc");
        Element trip = edition.select(".ed-page").get(1);
        assertThat(trip.expectFirst("label").attr("for")).isEqualTo("journeys/trip:lane");
        assertThat(trip.expectFirst("td").attr("headers")).isEqualTo("journeys/trip:c journeys/trip:c");
        assertThat(trip.expectFirst("svg").attr("aria-labelledby")).isEqualTo("journeys/trip:t");
        assertThat(trip.expectFirst("g").attr("clip-path")).isEqualTo("url(#journeys..trip:k)");
        assertThat(trip.expectFirst("use").attr("href")).isEqualTo("#journeys/trip:k");
        assertThat(trip.expectFirst("details").attr("name")).isEqualTo("journeys/trip:one");
        assertThat(edition.expectFirst("style").data())
                .contains(".jm:has([id$=\":lane\"]:not(:checked)) .lane { color: #fff");
    }

    @Test
    void linksLeadWithinTheFileOrToTheWebAndNowhereElse() {
        Set<String> ids = new TreeSet<>(edition.select("[id]").eachAttr("id"));
        List<String> links = edition.select("a[href]").eachAttr("href");
        assertThat(links)
                .containsExactlyInAnyOrder(
                        "#index:main",
                        "#journeys/trip:stage-b\u00fc",
                        "#journeys/trip",
                        "https://example.org/atlas/feed.xml",
                        "https://example.org/x",
                        "mailto:a@b.example",
                        "https://example.org/atlas/404.html",
                        "#journeys/trip:main",
                        "#index:main",
                        "#index");
        assertThat(links)
                .filteredOn(link -> link.startsWith("#"))
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(edition.select("link, img, image, script[src], iframe, source")
                        .eachAttr("href"))
                .allMatch(link -> link.startsWith("data:"));
        assertThat(edition.select("[src]").eachAttr("src"))
                .hasSize(1)
                .allMatch(link -> link.startsWith("data:image/png;base64,"));
        assertThat(edition.select("[srcset], [action], .ed-page script")).isEmpty();
        assertThat(html).doesNotContain("a.1.js", ".woff2");
        assertThat(html.split("@font-face", -1))
                .as("only the face of the Latin letters")
                .hasSize(2);
    }

    @Test
    void thePolicyAllowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
        String policy = edition.expectFirst("meta[http-equiv]").attr("content");
        assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "self", "http");
        List<String> hashes = new ArrayList<>();
        for (Element inline : edition.select("head > style, head > script")) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(inline.data().getBytes(StandardCharsets.UTF_8));
            hashes.add("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        assertThat(hashes).hasSize(2).allMatch(policy::contains);
    }

    @Test
    void hostileWordsStayWords() {
        Element words = edition.select(".ed-page").get(1).expectFirst("p");
        assertThat(words.text()).isEqualTo("<script>alert(1)</script> \"x\" id=\"y\" {$1} \\1");
        assertThat(words.children()).isEmpty();
        assertThat(edition.expectFirst("svg").attributes().asList())
                .anyMatch(attribute -> attribute.getKey().equals("viewBox"));
    }

    @Test
    void equalSitesGiveEqualBytes() {
        assertThat(text(Edition.of(SITE, "Nordlinie: the Atlas!"))).isEqualTo(html);
    }

    @Test
    void aSiteWithoutStartPageIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Edition.of(SITE.subList(0, 10), "x"));
    }
}
