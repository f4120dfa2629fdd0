package org.periplus.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.compose.kit.Judgement;
import org.periplus.compose.kit.KnownPast;
import org.periplus.compose.kit.Manuscript;
import org.periplus.compose.kit.SiteContent;
import org.periplus.compose.kit.TextProblems;
import org.periplus.compose.kit.Workshop;
import org.periplus.decode.Decoded;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.DiagnosticText;
import org.periplus.diagnostic.Severity;
import org.periplus.history.Gap;
import org.periplus.history.Historian;
import org.periplus.history.History;
import org.periplus.inclusion.IncludeList;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.reading.ReadingMemory;
import org.periplus.reading.SiteReading;
import org.periplus.render.Renderer;
import org.periplus.reporting.SiteReport;
import org.periplus.serve.LiveSite;
import org.periplus.serve.Refreshed;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderMemory;

/**
 * The site of a request, held in memory for the preview: the files as they are, whatever revision the request names, and no editions
 * beside them. Reading anew finds every problem that a check would find, but takes from memory what did not change; a file is made when
 * it is asked for. Where problems stop a build, the last good state stays; where there was none yet, the site is shown without what
 * could not be read, and says so. Its pages are those of a build, but for the names of the files of the search, which would else differ
 * with every word. Safe for use by several threads.
 */
public final class SitePreview implements LiveSite {

    private final SiteRequest request;
    private final Path from;
    private final Path output;
    private final FolderMemory folder;
    private final ReadingMemory readings = ReadingMemory.ofPreview();
    private final PreviewPast pasts;
    private final TextProblems texts = new TextProblems();
    private final MarkdownRenderer markdown = new MarkdownRenderer();
    private volatile Optional<ShownSite> shown = Optional.empty();
    private volatile List<Path> folders;
    private Optional<ContentTree> read = Optional.empty();
    private Optional<String> standing = Optional.empty();
    private boolean isWhole;
    private boolean isGood;

    /** Takes what a build would take; its output folder is never written to. Paths are told from the folder the program was started in. */
    public SitePreview(SiteRequest request) {
        this(request, Path.of("").toAbsolutePath());
    }

    /**
     * Takes what a build would take; its output folder is never written to.
     *
     * @param from the absolute folder from which the paths of files are told
     */
    public SitePreview(SiteRequest request, Path from) {
        this.request = request.past(Optional.empty(), List.of());
        this.from = from;
        this.output = request.output().toAbsolutePath().normalize();
        this.folders = List.of(request.source().toAbsolutePath().normalize());
        this.folder = new FolderMemory(request.source(), Optional.of(request.output()), InstantSource.system());
        this.pasts = new PreviewPast(this.request);
    }

    /** Returns what is shown. */
    SiteRequest request() {
        return request;
    }

    @Override
    public Refreshed refresh() throws IOException {
        return reading(() -> Optional.of(folder.read())).orElseThrow();
    }

    @Override
    public Refreshed refresh(Set<Path> changed) throws IOException {
        return reading(() -> {
                    Optional<ContentTree> tree = folder.read(changed);
                    isWhole = tree.isEmpty();
                    return tree.or(() -> Optional.of(folder.read()));
                })
                .orElseThrow();
    }

    @Override
    public Optional<Refreshed> overlooked() throws IOException {
        return reading(() -> {
            boolean moved = !standing().equals(standing);
            if (isWhole && !moved) {
                return Optional.empty();
            }
            ContentTree tree = folder.read();
            isWhole = true;
            return Optional.of(tree).filter(now -> moved || !isShown(now));
        });
    }

    private boolean isShown(ContentTree tree) {
        return read.flatMap(tree::changedSince).filter(Set::isEmpty).isPresent();
    }

    /** Returns what the past is known by. */
    private Optional<String> standing() {
        return request.standpoint().history() ? Historian.standing(request.source()) : Optional.empty();
    }

    private synchronized Optional<Refreshed> reading(Supplier<Optional<ContentTree>> tree) throws IOException {
        try {
            return tree.get().map(this::refreshed);
        } catch (UncheckedIOException unreadable) {
            throw new IOException(unreadable.getCause());
        }
    }

    private Refreshed refreshed(ContentTree tree) {
        read = Optional.of(tree);
        standing = standing();
        folders = folders(request, tree);
        SiteReading reading = SiteReading.of(request, tree, readings);
        List<Diagnostic> faults = faults(reading);
        SiteResult result = reading.result(
                Stream.concat(faults.stream(), inTexts(reading).stream()).toList(), Optional.empty(), List.of(), 0);
        boolean sound = !result.fails(request.failOn());
        if (sound || !isGood) {
            isGood |= sound;
            SiteReading printable = faults.isEmpty() ? reading : reading.withBuiltInTheme(request.themes());
            shown = Optional.of(new ShownSite(request, printable, result.diagnostics(), pasts, markdown));
        }
        return new Refreshed(sound, told(result), summary(reading, result));
    }

    /** Returns the problems that composing the pages would tell. */
    private List<Diagnostic> inTexts(SiteReading reading) {
        Workshop workshop = new Workshop(
                reading.figures(),
                markdown,
                role -> Optional.empty(),
                reading.settings().theme().words());
        Decoded decoded = reading.decoded();
        SiteContent content = new SiteContent(
                decoded.atlas(),
                reading.analysis(),
                request.asOf(),
                Manuscript.of(decoded.files(), decoded.origins()),
                Judgement.SOUND,
                History.unknown(Gap.LEFT_OUT),
                KnownPast.NONE);
        return texts.of(content, reading.map(), workshop);
    }

    /** Returns what the team's own templates cannot print; for that, all pages are made. */
    private List<Diagnostic> faults(SiteReading reading) {
        if (!reading.settings().tried().hasOwnTemplates()) {
            return List.of();
        }
        return new Renderer(reading.settings().tried())
                .problems(new ShownSite(request, reading, List.of(), pasts, markdown).pages());
    }

    /** Returns errors, then warnings: remarks would hide what is to be mended now, and are told by a check. */
    private String told(SiteResult result) {
        List<Diagnostic> grave = result.diagnostics().stream()
                .filter(problem -> problem.severity().atLeast(Severity.WARNING))
                .sorted(Comparator.comparing(problem -> !problem.severity().atLeast(Severity.ERROR)))
                .toList();
        return grave.isEmpty() ? "" : SiteReport.text(request, result.with(grave), from);
    }

    private static String summary(SiteReading reading, SiteResult result) {
        int entries = reading.decoded().atlas().entries().size();
        return entries + (entries == 1 ? " entry, " : " entries, ") + DiagnosticText.summary(result.diagnostics());
    }

    @Override
    public Optional<byte[]> file(String path) {
        return shown.flatMap(site -> site.file(path));
    }

    @Override
    public List<Path> folders() {
        return folders;
    }

    /** Everything but the folder that a build beside the preview writes to. */
    @Override
    public boolean concerns(Path path) {
        return !path.startsWith(output) && !path.startsWith(realOutput());
    }

    private Path realOutput() {
        try {
            return output.toRealPath();
        } catch (IOException missing) {
            return output;
        }
    }

    /** Returns the content folder, and those that the site includes from this machine. */
    private static List<Path> folders(SiteRequest request, ContentTree tree) {
        Path source = request.source().toAbsolutePath().normalize();
        Stream<Path> included = IncludeList.of(tree, source).sources().stream()
                .flatMap(one -> one.folder().stream()
                        .map(way -> source.resolve(way).resolve(one.path()).normalize()));
        return Stream.concat(Stream.of(source), included).distinct().toList();
    }
}
