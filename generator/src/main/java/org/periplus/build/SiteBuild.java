package org.periplus.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.address.Editions;
import org.periplus.address.FoundPlaces;
import org.periplus.compose.SitePlan;
import org.periplus.compose.SitePlanner;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Judgement;
import org.periplus.compose.kit.KnownPast;
import org.periplus.compose.kit.Manuscript;
import org.periplus.compose.kit.PlannedPage;
import org.periplus.compose.kit.SiteContent;
import org.periplus.compose.kit.Workshop;
import org.periplus.decode.Decoded;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.edition.Edition;
import org.periplus.history.History;
import org.periplus.machine.MachineFiles;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.past.ContentPast;
import org.periplus.past.PastMemory;
import org.periplus.past.PastStates;
import org.periplus.publish.Published;
import org.periplus.publish.SiteFile;
import org.periplus.reading.ForeignEntries;
import org.periplus.reading.NarrativeLinks;
import org.periplus.reading.SiteReading;
import org.periplus.render.Renderer;
import org.periplus.render.Theme;
import org.periplus.search.SearchIndex;
import org.periplus.timing.BuildStage;
import org.periplus.timing.Stopwatch;
import org.periplus.timing.Tally;

/**
 * The second half of the pipeline: all that a build holds before anything is written, and the files made of it.
 *
 * @param request what was asked for
 * @param reading the content
 * @param history its past
 * @param search what the search of the site looks through
 * @param pages the pages, composed
 * @param unprinted what the team's own templates cannot print
 * @param editions what is published beside it
 */
public record SiteBuild(
        SiteRequest request,
        SiteReading reading,
        History history,
        SearchIndex search,
        List<Composed> pages,
        List<Diagnostic> unprinted,
        SiteEditions editions) {

    /** How many pages are printed side by side before they are written: few, so that not all are held at once. */
    private static final int AT_ONCE = 64;

    /**
     * Reads the content that a request is for and composes its pages.
     *
     * @throws org.periplus.UnknownRevisionException if it, or one of the editions, is of a commit that there is not
     * @throws java.io.UncheckedIOException if the content cannot be read
     */
    public static SiteBuild of(SiteRequest request) {
        SiteReading reading = SiteReading.of(request);
        Stopwatch watch = request.stopwatch();
        History history =
                watch.time(BuildStage.HISTORY, () -> ContentPast.of(request, reading.decoded(), reading.content()));
        Set<String> paths = request.standpoint().editions().isEmpty() ? Set.of() : paths(request, reading, history);
        SiteEditions editions = watch.time(BuildStage.EDITIONS, () -> SiteEditions.of(request, paths));
        SiteBuild build = of(request, reading, history, List.of(), editions);
        return watch.time(BuildStage.TRY, build::tried);
    }

    /** Makes an edition. */
    static SiteBuild of(SiteEditions.One edition, Editions seen) {
        SiteEditions none = new SiteEditions(List.of(), seen);
        return of(edition.request(), edition.reading(), edition.history(), List.of(), none)
                .tried();
    }

    /** Returns the paths of the pages there will be. */
    static Set<String> paths(SiteRequest request, SiteReading reading, History history) {
        Workshop none = new Workshop(
                reading.figures(),
                new MarkdownRenderer(),
                role -> Optional.empty(),
                reading.settings().theme().words());
        return new SitePlanner(content(request, reading, history), reading.map(), none)
                .plan().pages().stream().map(PlannedPage::path).collect(Collectors.toUnmodifiableSet());
    }

    private static SiteBuild of(
            SiteRequest request,
            SiteReading reading,
            History history,
            List<Diagnostic> unprinted,
            SiteEditions editions) {
        Decoded decoded = reading.decoded();
        Theme theme = reading.settings().theme();
        CompletableFuture<SearchIndex> beside =
                CompletableFuture.supplyAsync(() -> SearchIndex.of(decoded.atlas(), new FoundPlaces(), theme.words()));
        Stopwatch watch = request.stopwatch();
        SiteContent content = watch.time(BuildStage.PLAN, () -> content(request, reading, history));
        SearchIndex search = watch.time(BuildStage.SEARCH, () -> joined(beside));
        Workshop workshop = new Workshop(
                reading.figures(),
                new MarkdownRenderer(),
                role -> search.path(role).or(() -> theme.asset(role)),
                theme.words(),
                editions.seen());
        SitePlan plan = watch.time(BuildStage.PLAN, () -> new SitePlanner(content, reading.map(), workshop).plan());
        List<Composed> pages = watch.time(
                BuildStage.COMPOSE,
                () -> plan.pages().parallelStream().map(PlannedPage::compose).toList());
        return new SiteBuild(request, reading, history, search, pages, unprinted, editions);
    }

    /** Waits for what is done beside; throws what that threw. */
    private static <T> T joined(CompletableFuture<T> beside) {
        try {
            return beside.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    private static SiteContent content(SiteRequest request, SiteReading reading, History history) {
        return content(
                request,
                reading,
                history,
                PastStates.of(history, request, reading.decoded().atlas(), new PastMemory()));
    }

    /** Returns what the pages tell. */
    public static SiteContent content(SiteRequest request, SiteReading reading, History history, KnownPast past) {
        Decoded decoded = reading.decoded();
        return new SiteContent(
                decoded.atlas(),
                reading.analysis(),
                request.asOf(),
                new Manuscript(
                        decoded.files(),
                        decoded.origins(),
                        NarrativeLinks.of(decoded, reading.analysis()),
                        ForeignEntries.of(reading)),
                new Judgement(
                        ForeignEntries.findings(reading), reading.verdict().accepted(), reading.mistakes()),
                history,
                past);
    }

    /** Returns the same with the faults of the team's templates; each page is printed and thrown away. */
    private SiteBuild tried() {
        if (!reading.settings().tried().hasOwnTemplates()) {
            return this;
        }
        List<Diagnostic> faults = new Renderer(reading.settings().tried())
                .problems(pages.stream().map(Composed::page).toList());
        return new SiteBuild(request, reading, history, search, pages, faults, editions);
    }

    /** Returns this, or, where the team's own templates cannot print it, the same in the theme they extend. */
    public SiteBuild printable() {
        return unprinted.isEmpty()
                ? this
                : of(request, reading.withBuiltInTheme(request.themes()), history, unprinted, editions);
    }

    /** Returns every problem found, with what was written. */
    public SiteResult result(Optional<Published> published) {
        List<Diagnostic> found = new ArrayList<>(unprinted);
        pages.forEach(page -> found.addAll(page.diagnostics()));
        List<String> notes = new ArrayList<>(history.notes());
        notes.addAll(MachineFiles.notes(reading.decoded().atlas().site()));
        notes.addAll(editions.notes());
        return reading.result(found, published, notes, pages.size());
    }

    /** Returns the files of the site. */
    public Stream<SiteFile> files() {
        Stopwatch watch = request.stopwatch();
        Stream<SiteFile> previews = reading.decoded().atlas().site().previews()
                ? watch.time(
                        BuildStage.PICTURES,
                        () -> Previews.of(reading, pages, request).files())
                : Stream.empty();
        Stream<SiteFile> data = watch.time(BuildStage.DATA, this::machine);
        return one(Stream.of(previews, data, whatPagesNeed(), editions.files()))
                .peek(file -> watch.count(Tally.BYTES, file.bytes().length));
    }

    /** Returns the site as one file. */
    public SiteFile edition() {
        return Edition.of(
                whatPagesNeed().toList(), reading.decoded().atlas().site().title());
    }

    /** Returns the pages and all that they load or show. */
    Stream<SiteFile> whatPagesNeed() {
        Renderer renderer = new Renderer(reading.settings().theme());
        Stream<SiteFile> rendered = IntStream.rangeClosed(0, (pages.size() - 1) / AT_ONCE)
                .mapToObj(batch -> pages.subList(batch * AT_ONCE, Math.min(pages.size(), (batch + 1) * AT_ONCE)))
                .flatMap(batch -> printed(batch, renderer).stream());
        return one(Stream.of(FilesBeside.shown(reading), search.files().stream(), rendered));
    }

    /** Returns the files of all, one after the other: a flat map would hold all of one at once for who takes them one by one. */
    private static Stream<SiteFile> one(Stream<Stream<SiteFile>> all) {
        return all.reduce(Stream::concat).orElseGet(Stream::empty);
    }

    private List<SiteFile> printed(List<Composed> batch, Renderer renderer) {
        List<SiteFile> files = request.stopwatch()
                .time(
                        BuildStage.RENDER,
                        () -> batch.parallelStream()
                                .map(page -> renderer.render(page.page()))
                                .toList());
        request.stopwatch().countIfAsked(Tally.FIGURES, () -> PrintedFigures.in(files));
        return files;
    }

    private Stream<SiteFile> machine() {
        List<String> paths = pages.stream().map(page -> page.page().path()).toList();
        return new FilesBeside(request, reading, history)
                .machine(result(Optional.empty()).diagnostics(), paths);
    }
}
