package org.periplus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.decode.Decoded;
import org.periplus.edition.Edition;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.history.Historian;
import org.periplus.history.History;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.page.Composed;
import org.periplus.page.FoundPlaces;
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
import org.periplus.search.SearchIndex;

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
        if (!built.unprinted().isEmpty()) {
            built = built(built.reading().withBuiltInTheme(request.themes()), request, built.unprinted());
        }
        Published published = new Publisher().publish(request.output(), built.output());
        return built.result(Optional.of(published));
    }

    /**
     * Builds the site as one HTML file, named after the site, and publishes that alone, unless problems stop it.
     *
     * @throws IOException if the source cannot be read or the output cannot be written
     * @throws org.periplus.publish.UnsafeOutputException if the output folder is one that must not be written to
     */
    public SiteResult generateEdition(SiteRequest request) throws IOException {
        new OutputGuard(request.source(), request.home()).check(request.output(), request.force());
        Built built = build(request);
        SiteResult result = built.result(Optional.empty());
        if (result.fails(request.failOn())) {
            return result;
        }
        Published published = new Publisher().publish(request.output(), Stream.of(built.edition()));
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
        Built built = built(SiteReading.of(request), request, List.of());
        return built.reading().settings().tried().hasOwnTemplates() ? built.tried() : built;
    }

    private static Built built(SiteReading reading, SiteRequest request, List<Diagnostic> unprinted) {
        Decoded decoded = reading.decoded();
        History history = request.history()
                ? new Historian().read(request.source(), decoded.files().values())
                : History.unknown("The history was left out on request");
        SiteContent content = new SiteContent(
                decoded.atlas(),
                reading.analysis(),
                history,
                decoded.files(),
                decoded.origins(),
                request.asOf(),
                reading.verdict().findings(),
                reading.verdict().accepted());
        SearchIndex search = SearchIndex.of(
                decoded.atlas(), new FoundPlaces(), reading.settings().theme().words());
        Workshop workshop = new Workshop(
                reading.figures(),
                new MarkdownRenderer(),
                role -> search.path(role).or(() -> reading.settings().theme().asset(role)),
                reading.settings().theme().words());
        SitePlan plan = new SitePlanner(content, reading.map(), workshop).plan();
        List<Composed> pages =
                plan.pages().parallelStream().map(PlannedPage::compose).toList();
        return new Built(reading, history, search, pages, request.cache(), unprinted);
    }

    /**
     * All that a build holds before anything is written.
     *
     * @param unprinted what the team's own templates cannot print
     */
    private record Built(
            SiteReading reading,
            History history,
            SearchIndex search,
            List<Composed> pages,
            Optional<Path> cache,
            List<Diagnostic> unprinted) {

        /** Returns the same with the faults of the team's templates; each page is printed and thrown away. */
        Built tried() {
            List<Diagnostic> faults = new Renderer(reading.settings().tried())
                    .problems(pages.stream().map(Composed::page).toList());
            return new Built(reading, history, search, pages, cache, faults);
        }

        SiteResult result(Optional<Published> published) {
            List<Diagnostic> found = new ArrayList<>(unprinted);
            pages.forEach(page -> found.addAll(page.diagnostics()));
            return reading.result(found, published, history.notes(), pages.size());
        }

        SiteFile edition() {
            return Edition.of(whatPagesNeed().toList(), reading.decoded().atlas().site().title());
        }

        Stream<SiteFile> output() {
            Stream<SiteFile> previews = reading.decoded().atlas().site().previews()
                    ? Previews.of(reading, pages, cache).files()
                    : Stream.empty();
            return Stream.concat(whatPagesNeed(), previews);
        }

        private Stream<SiteFile> whatPagesNeed() {
            Renderer renderer = new Renderer(reading.settings().theme());
            Stream<SiteFile> rendered = pages.stream().map(page -> renderer.render(page.page()));
            Stream<SiteFile> copies = reading.media().files().stream()
                    .map(file -> new SiteFile(SiteMap.mediaPath(file.path(), file.bytes()), file.bytes()));
            return Stream.of(reading.settings().theme().assets().stream(), search.files().stream(), copies, rendered)
                    .flatMap(files -> files);
        }
    }
}
