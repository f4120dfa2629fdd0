package org.periplus.build;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.periplus.SiteRequest;
import org.periplus.address.SiteMap;
import org.periplus.compose.kit.Composed;
import org.periplus.export.FigureExport;
import org.periplus.export.Preview;
import org.periplus.export.PreviewPicture;
import org.periplus.figure.Figures;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Scene;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.page.Chrome;
import org.periplus.page.NamedLink;
import org.periplus.publish.SiteFile;
import org.periplus.reading.FigureStyles;
import org.periplus.reading.SiteReading;
import org.periplus.timing.Stopwatch;
import org.periplus.timing.Tally;

/**
 * The pictures that stand for pages in messages and posts. Immutable and safe for use by several threads.
 *
 * @param figures draws what is on them
 * @param export makes pixels of it
 * @param jobs the pages
 * @param kept pictures of earlier builds
 * @param watch is told how many were kept
 */
record Previews(Figures figures, FigureExport export, List<Job> jobs, KeptPictures kept, Stopwatch watch) {

    Previews {
        jobs = List.copyOf(jobs);
    }

    /** An entry with a page, and what surrounds that page. */
    record Job(Ref entry, Chrome chrome) {}

    static Previews of(SiteReading reading, List<Composed> pages, SiteRequest request) {
        List<Job> jobs = Arrays.stream(Kind.values())
                .filter(SiteMap.PREVIEWED::contains)
                .flatMap(kind -> reading.decoded().atlas().of(kind).stream())
                .map(Entity::ref)
                .flatMap(ref -> chrome(pages, ref).map(chrome -> new Job(ref, chrome)).stream())
                .toList();
        FigureExport export =
                new FigureExport(FigureStyles.of(reading.settings().theme(), false), path -> Optional.empty());
        return new Previews(reading.figures(), export, jobs, new KeptPictures(request.cache()), request.stopwatch());
    }

    /** Returns the path of the page that a picture stands for. */
    static String page(String picture) {
        return picture.replaceFirst("^previews/", "").replaceFirst("\\.png$", ".html");
    }

    private static Optional<Chrome> chrome(List<Composed> pages, Ref ref) {
        String path = SiteMap.path(ref);
        return pages.stream()
                .filter(page -> page.page().path().equals(path))
                .map(page -> page.page().chrome())
                .findFirst();
    }

    /** Draws all of them, several at once, in the order of the entries. */
    Stream<SiteFile> files() {
        return jobs.parallelStream().map(this::file).toList().stream();
    }

    private SiteFile file(Job job) {
        Chrome chrome = job.chrome();
        String kind = chrome.head().crumbs().stream()
                .skip(1)
                .findFirst()
                .map(NamedLink::words)
                .orElse("");
        PreviewPicture picture = export.preview(
                new Preview(chrome.head().title(), kind, chrome.site().title(), drawing(job.entry())));
        return new SiteFile(SiteMap.previewPath(job.entry()), png(picture));
    }

    private byte[] png(PreviewPicture picture) {
        AtomicBoolean drawn = new AtomicBoolean();
        byte[] png = kept.get(picture.hash(), () -> {
            drawn.set(true);
            return picture.png();
        });
        watch.count(drawn.get() ? Tally.PICTURES_DRAWN : Tally.PICTURES_KEPT, 1);
        return png;
    }

    /** Returns a small drawing of an entry: a face, a curve, a line. */
    private Optional<Scene> drawing(Ref entry) {
        if (entry.kind() == Kind.PERSONA) {
            return Optional.of(figures.faceOf(entry.id()));
        }
        if (entry.kind() == Kind.JOURNEY) {
            return figures.band(entry.id());
        }
        return figures.draw(FigureRequest.of(FigureType.SPARKLINE, entry), FigureLinks.NONE, "p")
                .map(Figure::scene);
    }
}
