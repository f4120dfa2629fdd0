package org.periplus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.Analysis;
import org.periplus.check.MaskedExcerpts;
import org.periplus.check.Rules;
import org.periplus.check.Severities;
import org.periplus.check.Verdict;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.figure.Figures;
import org.periplus.history.Historian;
import org.periplus.history.History;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.page.Composed;
import org.periplus.page.PlannedPage;
import org.periplus.page.SiteContent;
import org.periplus.page.SiteMap;
import org.periplus.page.SitePlan;
import org.periplus.page.SitePlanner;
import org.periplus.page.Workshop;
import org.periplus.publish.OutputGuard;
import org.periplus.publish.Published;
import org.periplus.publish.Publisher;
import org.periplus.publish.SiteFile;
import org.periplus.render.Renderer;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;
import org.periplus.source.Media;
import org.periplus.source.MediaReader;

/**
 * The pipeline from a folder of text to a published site: the table of contents of this program. Stateless; safe for use by
 * several threads.
 */
public final class SiteGenerator {

    /**
     * Builds the site and publishes it, unless problems stop it: then the old site stays as it is.
     *
     * @throws IOException if the source cannot be read or the output cannot be written
     * @throws org.periplus.publish.UnsafeOutputException if the output folder is one that must not be written to
     */
    public SiteResult generate(SiteRequest request) throws IOException {
        new OutputGuard(request.source(), request.home()).check(request.output(), request.force());
        Built built = build(request);
        SiteResult result = built.result(Optional.empty());
        if (result.fails(request.failOn())) {
            return result;
        }
        Published published = new Publisher().publish(request.output(), built.output());
        return built.result(Optional.of(published));
    }

    /**
     * Finds every problem of the content and writes nothing.
     *
     * @throws IOException if the source cannot be read
     */
    public SiteResult check(SiteRequest request) throws IOException {
        return build(request).result(Optional.empty());
    }

    private static Built build(SiteRequest request) {
        ContentTree tree = new FolderTree(request.source(), Optional.of(request.output()));
        Media media = new MediaReader().read(tree);
        Decoded decoded = new Decoder().decode(tree);
        Verdict verdict = Rules.all().run(decoded.atlas(), decoded.origins(), request.asOf());
        Analysis analysis = Analysis.of(decoded.atlas(), request.asOf());
        History history = request.history()
                ? new Historian().read(request.source(), decoded.files().values())
                : History.unknown("The history was left out on request");
        SiteSettings settings = SiteSettings.of(decoded, request.themes());
        SiteMap map = new SiteMap(decoded.atlas(), decoded.files(), media.paths(SiteMap::mediaPath));
        SiteContent content = new SiteContent(
                decoded.atlas(),
                analysis,
                history,
                decoded.files(),
                decoded.origins(),
                request.asOf(),
                verdict.accepted());
        Workshop workshop = new Workshop(
                new Figures(decoded.atlas(), analysis, request.asOf()),
                new MarkdownRenderer(),
                settings.theme()::asset);
        SitePlan plan = new SitePlanner(content, map, workshop).plan();
        List<Composed> pages =
                plan.pages().parallelStream().map(PlannedPage::compose).toList();
        return new Built(decoded, media, verdict, settings, history, pages, tree.files());
    }

    /** All that a build holds before anything is written. */
    private record Built(
            Decoded decoded,
            Media media,
            Verdict verdict,
            SiteSettings settings,
            History history,
            List<Composed> pages,
            List<String> files) {

        SiteResult result(Optional<Published> published) {
            List<Diagnostic> found = new ArrayList<>(decoded.diagnostics());
            found.addAll(media.diagnostics());
            found.addAll(verdict.diagnostics());
            found.addAll(settings.diagnostics());
            pages.forEach(page -> found.addAll(page.diagnostics()));
            found.sort(Diagnostic.BY_PLACE);
            Severities severities = new Severities(decoded.atlas().site(), Rules.all());
            return new SiteResult(
                    severities.applied(found.stream().distinct().toList()),
                    new MaskedExcerpts(decoded.excerpts()),
                    published,
                    history.notes(),
                    pages.size(),
                    files);
        }

        Stream<SiteFile> output() {
            Renderer renderer = new Renderer(settings.theme());
            Stream<SiteFile> rendered = pages.stream().map(page -> renderer.render(page.page()));
            Stream<SiteFile> copies = media.files().stream()
                    .map(file -> new SiteFile(SiteMap.mediaPath(file.path(), file.bytes()), file.bytes()));
            return Stream.concat(Stream.concat(settings.theme().assets().stream(), copies), rendered);
        }
    }
}
