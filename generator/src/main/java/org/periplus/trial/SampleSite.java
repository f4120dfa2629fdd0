package org.periplus.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Analysis;
import org.periplus.check.Rules;
import org.periplus.check.Verdict;
import org.periplus.compose.SitePlanner;
import org.periplus.compose.kit.Judgement;
import org.periplus.compose.kit.Manuscript;
import org.periplus.compose.kit.PlannedPage;
import org.periplus.compose.kit.SiteContent;
import org.periplus.compose.kit.Workshop;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.figure.Figures;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.model.Atlas;
import org.periplus.page.Page;
import org.periplus.render.Theme;
import org.periplus.source.ContentTree;
import org.periplus.source.KeptTree;

/**
 * A made-up site with pages of every kind, on which themes are tried: one with something hostile in every place, one with next to
 * nothing in it.
 */
enum SampleSite {
    /** Every kind, every key, and text that is markup, code of a template and the end of an attribute at once. */
    FULL,
    /** Every kind, each entry with no more than it must have. */
    BARE;

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String HOSTILE =
            "<i data-hostile='1'>\" data-hostile=\"1\" & $hostile.getClass() ]]></script> <!--";
    private static final String BEGINS = "=== ";

    /** Returns the pages of the site in the theme's language. */
    List<Page> pages(Theme theme) {
        Decoded decoded = decoded(theme.words().language());
        Verdict verdict = Rules.all().run(decoded.atlas(), decoded.origins(), DAY);
        Analysis analysis = Analysis.of(decoded.atlas(), DAY);
        SiteMap map = new SiteMap(decoded.atlas(), decoded.files(), Map.of());
        SamplePast past = past(decoded.atlas(), theme.words().language());
        SiteContent content = new SiteContent(
                decoded.atlas(),
                analysis,
                DAY,
                Manuscript.of(decoded.files(), decoded.origins()),
                new Judgement(verdict.findings(), verdict.accepted(), List.of()),
                past.history(),
                past.states());
        Figures figures = new Figures(decoded.atlas(), analysis, DAY, theme.words());
        Workshop workshop = new Workshop(figures, new MarkdownRenderer(), theme::asset, theme.words());
        return new SitePlanner(content, map, workshop)
                .plan().pages().parallelStream()
                        .map(PlannedPage::compose)
                        .map(composed -> (Page) composed.page())
                        .toList();
    }

    /** The other sample came before this one. */
    private SamplePast past(Atlas present, String language) {
        SampleSite earlier = this == FULL ? BARE : FULL;
        return new SamplePast(earlier.decoded(language).atlas(), present, this == FULL ? HOSTILE : "", DAY);
    }

    /** Returns the content as it is read, with the site in a language given as BCP 47 tag. */
    Decoded decoded(String language) {
        return new Decoder().decode(tree(language));
    }

    private ContentTree tree(String language) {
        Map<String, StringBuilder> files = new TreeMap<>();
        StringBuilder open = new StringBuilder();
        for (String line : text().split("\n")) {
            if (line.startsWith(BEGINS)) {
                open = new StringBuilder();
                files.put(line.substring(BEGINS.length()), open);
            } else {
                open.append(line).append('\n');
            }
        }
        Objects.requireNonNull(files.get("periplus.yaml"))
                .append("language: ")
                .append(language)
                .append('\n');
        Map<String, byte[]> kept = new TreeMap<>();
        files.forEach((path, written) -> kept.put(path, written.toString().getBytes(StandardCharsets.UTF_8)));
        return new KeptTree(kept);
    }

    private String text() {
        String name = this == FULL ? "full.txt" : "bare.txt";
        try (InputStream in = Objects.requireNonNull(SampleSite.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
