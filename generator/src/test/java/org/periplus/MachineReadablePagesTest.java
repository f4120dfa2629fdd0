package org.periplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonReader;

/** What the pages tell other programs, and where their links lead, by the address of the site. */
class MachineReadablePagesTest {

    private static final String NAME = "</script><script>alert(1)</script>";

    @TempDir
    private Path folder;

    private Path build(String repository, Optional<String> address) throws IOException {
        Files.createDirectories(folder.resolve("atlas/pages/guide/deep"));
        Files.writeString(
                folder.resolve("atlas/periplus.yaml"),
                "periplus: 1\ntitle: Atlas\nurl: https://old.example/\nrepository: {url: '" + repository + "'}\n");
        Files.writeString(
                folder.resolve("atlas/glossary.yaml"),
                "pram: {term: '" + NAME + "', definition: A carriage, review: {every: 3 months, last: 2026-01-01}}\n");
        Files.writeString(folder.resolve("atlas/pages/guide/deep/a.md"), "---\nname: First\n---\nText.\n");
        Files.writeString(folder.resolve("atlas/pages/guide/deep/b.md"), "---\nname: Second\n---\nText.\n");
        Path site = folder.resolve("site");
        SiteResult result = new SiteGenerator()
                .generate(SiteRequest.of(folder.resolve("atlas"), site, LocalDate.of(2026, 5, 5))
                        .at(address));
        assertThat(result.published()).isPresent();
        return site;
    }

    @Test
    void aPageTellsItsAddressAndItsFacts() throws IOException, JsonFormatException {
        Path site = build("https://github.com/crew/atlas", Optional.of("https://example.org/maps"));
        Document page = Jsoup.parse(site.resolve("glossary/pram.html"));
        String address = "https://example.org/maps/glossary/pram.html";
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(address);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(NAME);
        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
                .isEqualTo("../feed.xml");
        assertThat(page.select("script:not([src])"))
                .singleElement()
                .satisfies(script -> assertThat(script.attr("type")).isEqualTo("application/ld+json"));
        Element data = page.select("script[type=application/ld+json]").get(0);
        JsonObject facts = (JsonObject) new JsonReader().read(data.data());
        assertThat(facts.toString()).contains("DefinedTerm", "BreadcrumbList", NAME, address);
        assertThat(page.select("footer.foot .hz").text())
                .isEqualTo("Last reviewed on 1 January 2026. Next review on 1 April 2026, 34 days overdue.");
    }

    @Test
    void pagesTellTheFoldersTheyLieIn() throws IOException {
        Path site = build("https://github.com/crew/atlas", Optional.empty());
        Document page = Jsoup.parse(site.resolve("pages/guide/deep/b.html"));
        assertThat(page.select(".crumb li").eachText()).containsExactly("Overview", "Pages", "Guide", "Deep", "Second");
        assertThat(page.select(".crumb a").eachAttr("href")).contains("a.html");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://old.example/pages/guide/deep/b.html");
    }

    @Test
    void problemsAreToldWhereTheForgeWantsThem() throws IOException {
        List<String> forges = List.of(
                "https://github.com/crew/atlas.git", "https://gitlab.example.org/crew/atlas",
                "https://codeberg.org/crew/atlas/", "https://git.example.org/crew/atlas");
        List<String> expected = List.of(
                "https://github.com/crew/atlas/issues/new?title=Problem%20on",
                "https://gitlab.example.org/crew/atlas/-/issues/new?issue%5Btitle%5D=Problem%20on",
                "https://codeberg.org/crew/atlas/issues/new?title=Problem%20on",
                "");
        for (int n = 0; n < forges.size(); n++) {
            Path site = build(forges.get(n), Optional.empty());
            Document page = Jsoup.parse(site.resolve("glossary/pram.html"));
            assertThat(page.select(".tools a").attr("href")).as(forges.get(n)).startsWith(expected.get(n));
            assertThat(page.select(".tools a").attr("href")).doesNotContain("<", "\"");
        }
    }

    @Test
    void thePageForWhatIsNotThereWorksForDeepAddresses() throws IOException {
        Path site = build("https://github.com/crew/atlas", Optional.of("https://example.org/maps/"));
        Document page = Jsoup.parse(site.resolve("404.html"));
        assertThat(page.select("a[href], link[rel=stylesheet], script[src]"))
                .isNotEmpty()
                .allSatisfy(link -> {
                    String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    assertThat(to)
                            .satisfiesAnyOf(
                                    url -> assertThat(url).startsWith("/maps/"),
                                    url -> assertThat(url).startsWith("#"),
                                    url -> assertThat(url).startsWith("https://github.com/"));
                });
        assertThat(site.resolve("sitemap.xml")).content().doesNotContain("404.html");
    }

    @Test
    void noScriptOrStyleNeedsAnExceptionFromThePolicy() throws IOException {
        Path site = build("https://github.com/crew/atlas", Optional.empty());
        Document page = Jsoup.parse(site.resolve("index.html"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(page.select("style, [style], script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
    }
}
