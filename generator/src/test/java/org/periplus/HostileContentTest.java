package org.periplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.diagnostic.Severity;

/** Whatever stands in the content, nothing of it becomes markup, script or template code on a page. */
class HostileContentTest {

    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)' x='",
            "</title></svg><svg onload=alert(1)>",
            "javascript:alert(1)",
            "]]><script>alert(1)</script><![CDATA[",
            "$page.getClass() #set($x = 1)$x #include('x') ${page.name}",
            "--><script>alert(1)</script><!--");

    @TempDir
    private Path folder;

    @Test
    void everyFieldIsPrintedAsText() throws IOException {
        for (int n = 0; n < PAYLOADS.size(); n++) {
            Path site = build(folder.resolve("case-" + n), PAYLOADS.get(n));
            List<Path> pages;
            try (Stream<Path> files = Files.walk(site)) {
                pages = files.filter(file -> file.toString().endsWith(".html"))
                        .sorted()
                        .toList();
            }
            assertThat(pages).hasSizeGreaterThan(25);
            for (Path page : pages) {
                harmless(page, PAYLOADS.get(n));
            }
            Document journey = Jsoup.parse(site.resolve("journeys/trip.html"));
            assertThat(journey.select("h1").text()).isEqualTo(PAYLOADS.get(n).replaceAll("\\s+", " "));
        }
    }

    private static void harmless(Path file, String payload) throws IOException {
        Document page = Jsoup.parse(file);
        String what = file.getFileName() + " with " + payload;
        assertThat(page.select("script")).as(what).hasSize(2).allSatisfy(script -> {
            assertThat(script.attr("src")).contains("assets/");
            assertThat(script.data()).isEmpty();
        });
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertThat(name).as(what).doesNotStartWith("on").isNotEqualTo("style");
                if (name.equals("href") || name.equals("src") || name.equals("action")) {
                    assertThat(attribute.getValue())
                            .as(what)
                            .doesNotContainPattern("(?i)^\\s*(javascript|data|vbscript):");
                }
            }
        }
    }

    private static Path build(Path root, String payload) throws IOException {
        String text = "'" + payload.replace("'", "''") + "'";
        write(root, "periplus.yaml", "periplus: 1\ntitle: T\ndescription: T\nvision: T\n", text);
        write(root, "channels.yaml", "app: {name: T, type: app, owner: crew, summary: T}\n", text);
        write(root, "teams.yaml", "crew: {name: T, department: T, contact: T, members: [T]}\n", text);
        write(root, "segments.yaml", "all: {name: T, criteria: {T: T}, summary: T}\n", text);
        write(
                root,
                "personas/sam.yaml",
                "name: T\ntagline: T\nquote: T\nfacts: {T: T}\ngoals: [T]\nfrustrations: [T]\nsegments: [all]\n"
                        + "empathy: {says: [T], thinks: [T], does: [T], feels: [T]}\ntags: [T]\nx-own: T\n",
                text);
        write(root, "touchpoints/seat.yaml", "name: T\nchannel: app\nsummary: T\nsystems: [T]\n", text);
        write(
                root,
                "journeys/trip.yaml",
                "name: T\nsummary: T\npersonas: [sam]\nscenario: T\nx-waiting: T\nstages:\n  - id: one\n    name: T\n    goal: T\n"
                        + "    needs: [T]\n    duration: T\n    kpis: [rate]\n    flow: {entered: 10, completed: 5}\n"
                        + "    touchpoints:\n      - id: first\n        name: T\n        channel: app\n        action: T\n"
                        + "        thought: T\n        emotion: -2\n        moment-of-truth: true\n"
                        + "        quote: {text: T, from: talks}\n        pains: [{id: p, text: T, severity: 5}]\n"
                        + "        gains: [T]\n        ideas: [idea]\n        systems: [T]\n"
                        + "        backstage: [{team: crew, does: T, system: T}]\n",
                text);
        write(
                root,
                "kpis/rate.yaml",
                "name: T\nunit: T\nsource: T\ntarget: [{value: 5}]\nbenchmark: [{value: 4, who: T}]\n"
                        + "readings: [{date: 2026-01-01, value: 1, note: T}, {date: 2026-02-01, value: 2}]\n",
                text);
        write(
                root,
                "opportunities/idea.yaml",
                "name: T\nsummary: T\nimpact: 3\nreach: 9%\naddresses: [trip/p]\n",
                text);
        write(
                root,
                "feedback/talks.yaml",
                "name: T\ntype: interview\nquotes: [T]\nfindings: [{text: T, about: trip/one/first}]\npersonas: [sam]\n",
                text);
        plans(root, text);
        write(root, "pages/free.md", "---\nname: T\nsummary: T\n---\nText\n", text);
        SiteRequest usual = SiteRequest.of(root, root.resolve("site"), LocalDate.of(2026, 11, 22));
        SiteResult result = new SiteGenerator().generate(usual);
        assertThat(result.diagnostics())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .as(payload)
                .isEmpty();
        assertThat(result.fails(Optional.of(Severity.ERROR))).isFalse();
        return root.resolve("site");
    }

    /** Every text of objectives, scenarios, initiatives, sources, loops, terms, raw answers and reasons. */
    private static void plans(Path root, String text) throws IOException {
        write(
                root,
                "objectives/grow.yaml",
                "name: T\nsummary: T\nstatement: T\nhorizon: T\nmeasures: [{kpi: rate, target: 5, by: 2027-01-01}]\n"
                        + "x-own: T\ntags: [T]\nlinks: [{title: T, url: T}]\n",
                text);
        write(root, "objectives/part.yaml", "name: T\nparent: grow\n", text);
        write(
                root,
                "scenarios/storm.yaml",
                "name: T\npersona: sam\njourney: trip\ntrigger: T\nwhat-if: T\nrisks: [T]\nresponses: [T]\n",
                text);
        write(
                root,
                "initiatives/hold.yaml",
                "name: T\nsummary: T\nopportunities: [idea]\nstatus: shipped\ntype: product\nstart: 2026-01-01\n"
                        + "shipped: 2026-01-15\nexpects: [{kpi: rate, change: 1, by: 2027-01-01}]\n",
                text);
        write(root, "sources.yaml", "shop: {name: T, type: crm, refreshed: 1 day, summary: T}\n", text);
        write(
                root,
                "loops.yaml",
                "ask: {name: T, summary: T, trigger: T, every: 3 months, about: [trip/one], collects: [talks, answers]}\n",
                text);
        write(root, "glossary.yaml", "word: {term: T, definition: T, aliases: [T]}\n", text);
        write(
                root,
                "kpis/answers.yaml",
                "name: T\ntype: nps\nunit: T\naccept: {kpi-without-target: T}\nsource: shop\nscale: [1, 5]\ntop: 2\nforecast: holt\n"
                        + "inputs: {of: rate, from: 100}\nresponses: [{date: 2026-01-01, score: 9, note: T}]\n",
                text);
        write(
                root,
                "journeys/other.yaml",
                "name: T\nobjectives: [grow]\npersonas: [sam]\nstages:\n  - id: one\n    name: T\n    accept: {stage-without-kpi: T}\n",
                text);
    }

    private static void write(Path root, String file, String template, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, template.replaceAll("\\bT\\b", java.util.regex.Matcher.quoteReplacement(text)));
    }
}
