package org.periplus.preview;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.SiteRequest;
import org.periplus.address.FoundPlaces;
import org.periplus.build.FilesBeside;
import org.periplus.build.SiteBuild;
import org.periplus.compose.SitePlanner;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.PlannedPage;
import org.periplus.compose.kit.Workshop;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.page.Page;
import org.periplus.publish.SiteFile;
import org.periplus.reading.SiteReading;
import org.periplus.render.Renderer;
import org.periplus.search.SearchIndex;

/** One state of a site, of which each file is made when it is first asked for. Safe for use by several threads. */
final class ShownSite {

    private static final String PAGE = ".html";
    private static final String PICTURE = ".png";

    /** Where the files of the search stand, by what pages call them; a name that tells what is in a file would change all pages. */
    private static final Map<String, String> SEARCH =
            Map.of(SearchIndex.WORDS, "search/index.js", SearchIndex.TEXTS, "search/texts.js");

    private final SiteRequest request;
    private final SiteReading reading;
    private final MarkdownRenderer markdown;
    private final Renderer renderer;
    private final Later<Planned> planned;
    private final Later<Map<String, byte[]>> shown;
    private final Later<Map<String, byte[]>> search;
    private final Later<Map<String, byte[]>> machine;
    private final ConcurrentMap<String, byte[]> made = new ConcurrentHashMap<>();

    /** The pages by their paths, and their past. */
    private record Planned(PreviewPast.Past past, Map<String, PlannedPage> pages) {}

    /**
     * Takes a state.
     *
     * @param problems all that were found in it
     * @param pasts reads its past
     */
    ShownSite(
            SiteRequest request,
            SiteReading reading,
            List<Diagnostic> problems,
            PreviewPast pasts,
            MarkdownRenderer markdown) {
        this.request = request;
        this.reading = reading;
        this.markdown = markdown;
        this.renderer = pasts.renderer(reading.settings().theme());
        this.planned = new Later<>(() -> planned(pasts.of(reading)));
        this.shown = new Later<>(() -> byPath(FilesBeside.shown(reading)));
        this.search = new Later<>(this::indexed);
        this.machine = new Later<>(() ->
                byPath(new FilesBeside(request, reading, planned.get().past().history())
                        .machine(problems, List.copyOf(planned.get().pages().keySet()))));
    }

    /** Returns a file; nothing if the site has none of that path. */
    Optional<byte[]> file(String path) {
        if (path.endsWith(PAGE)) {
            return page(path);
        }
        if (SEARCH.containsValue(path)) {
            return Optional.ofNullable(search.get().get(path));
        }
        Optional<byte[]> loaded = Optional.ofNullable(shown.get().get(path));
        if (loaded.isPresent()) {
            return loaded;
        }
        return path.endsWith(PICTURE)
                ? picture(path)
                : Optional.ofNullable(machine.get().get(path));
    }

    /** Composes all pages. */
    List<Page> pages() {
        return planned.get().pages().values().parallelStream()
                .map(page -> page.compose().page())
                .toList();
    }

    private Optional<byte[]> page(String path) {
        Optional<byte[]> known = Optional.ofNullable(made.get(path));
        return known.or(() -> composed(path).map(page -> keep(path, renderer.render(page.page()))));
    }

    private Optional<Composed> composed(String path) {
        return Optional.ofNullable(planned.get().pages().get(path)).map(PlannedPage::compose);
    }

    private byte[] keep(String path, SiteFile file) {
        made.put(path, file.bytes());
        return file.bytes();
    }

    /** Returns the picture that stands for a page. */
    private Optional<byte[]> picture(String path) {
        Optional<byte[]> known = Optional.ofNullable(made.get(path));
        if (known.isPresent() || !reading.decoded().atlas().site().previews()) {
            return known;
        }
        return composed(FilesBeside.pictured(path))
                .flatMap(page -> FilesBeside.pictures(reading, List.of(page), request)
                        .filter(file -> file.path().equals(path))
                        .findFirst())
                .map(file -> keep(path, file));
    }

    private Planned planned(PreviewPast.Past past) {
        Workshop workshop = new Workshop(
                reading.figures(),
                markdown,
                role -> Optional.ofNullable(SEARCH.get(role))
                        .or(() -> reading.settings().theme().asset(role)),
                reading.settings().theme().words());
        SitePlanner planner = new SitePlanner(
                SiteBuild.content(request, reading, past.history(), past.states()), reading.map(), workshop);
        Collection<PlannedPage> pages = planner.plan().pages();
        Map<String, PlannedPage> byPath = new LinkedHashMap<>();
        pages.forEach(page -> byPath.put(page.path(), page));
        return new Planned(past, byPath);
    }

    private Map<String, byte[]> indexed() {
        SearchIndex index = SearchIndex.of(
                reading.decoded().atlas(),
                new FoundPlaces(),
                reading.settings().theme().words());
        Map<String, byte[]> files = new HashMap<>();
        SEARCH.forEach((role, path) -> index.files().stream()
                .filter(file -> index.path(role).equals(Optional.of(file.path())))
                .forEach(file -> files.put(path, file.bytes())));
        return files;
    }

    private static Map<String, byte[]> byPath(Stream<SiteFile> files) {
        return files.collect(Collectors.toUnmodifiableMap(SiteFile::path, SiteFile::bytes, (first, same) -> first));
    }
}
