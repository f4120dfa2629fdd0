package org.periplus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.decode.Decoded;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.history.Historian;
import org.periplus.history.History;
import org.periplus.machine.MachineContent;
import org.periplus.machine.MachineFiles;
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
        SiteReading reading = SiteReading.of(request);
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
                reading.verdict().accepted());
        Workshop workshop = new Workshop(
                reading.figures(),
                new MarkdownRenderer(),
                reading.settings().theme()::asset,
                reading.settings().theme().words());
        SitePlan plan = new SitePlanner(content, reading.map(), workshop).plan();
        List<Composed> pages =
                plan.pages().parallelStream().map(PlannedPage::compose).toList();
        return new Built(reading, history, pages, request.asOf(), request.cache());
    }

    /** All that a build holds before anything is written. */
    private record Built(
            SiteReading reading, History history, List<Composed> pages, LocalDate asOf, Optional<Path> cache) {

        SiteResult result(Optional<Published> published) {
            List<Diagnostic> found = new ArrayList<>();
            pages.forEach(page -> found.addAll(page.diagnostics()));
            List<String> notes = new ArrayList<>(history.notes());
            notes.addAll(MachineFiles.notes(reading.decoded().atlas().site()));
            return reading.result(found, published, notes, pages.size());
        }

        Stream<SiteFile> output() {
            Renderer renderer = new Renderer(reading.settings().theme());
            Stream<SiteFile> rendered = pages.stream().map(page -> renderer.render(page.page()));
            Stream<SiteFile> copies = reading.media().files().stream()
                    .map(file -> new SiteFile(SiteMap.mediaPath(file.path(), file.bytes()), file.bytes()));
            Stream<SiteFile> previews = reading.decoded().atlas().site().previews()
                    ? Previews.of(reading, pages, cache).files()
                    : Stream.empty();
            return Stream.of(reading.settings().theme().assets().stream(), copies, previews, machine(), rendered)
                    .flatMap(files -> files);
        }

        private Stream<SiteFile> machine() {
            Decoded decoded = reading.decoded();
            MachineContent told = new MachineContent(
                    decoded.atlas(),
                    reading.analysis(),
                    history,
                    decoded.files(),
                    result(Optional.empty()).diagnostics(),
                    asOf,
                    reading.settings().theme().words(),
                    pages.stream().map(page -> page.page().path()).toList());
            return MachineFiles.of(told).stream()
                    .map(file -> new SiteFile(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
