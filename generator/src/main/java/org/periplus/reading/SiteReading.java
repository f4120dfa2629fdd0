package org.periplus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.UnknownRevisionException;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Analysis;
import org.periplus.check.MaskedExcerpts;
import org.periplus.check.Rules;
import org.periplus.check.Severities;
import org.periplus.check.Verdict;
import org.periplus.decode.Decoded;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.figure.Figures;
import org.periplus.inclusion.JoinRequest;
import org.periplus.inclusion.Joined;
import org.periplus.model.Site;
import org.periplus.publish.Published;
import org.periplus.source.ContentTree;
import org.periplus.source.Media;
import org.periplus.timing.BuildStage;
import org.periplus.timing.Stopwatch;

/**
 * The first half of the pipeline: the content read, checked and analysed, before a page is made of it.
 *
 * @param decoded the entries
 * @param media the pictures and other files
 * @param verdict what the rules found
 * @param analysis the derived figures
 * @param figures what draws them
 * @param settings what the site chooses
 * @param map where everything stands in the site
 * @param joined the files it was read from, those of other repositories among them
 */
public record SiteReading(
        Decoded decoded,
        Media media,
        Verdict verdict,
        Analysis analysis,
        Figures figures,
        SiteSettings settings,
        SiteMap map,
        Joined joined) {

    /**
     * Reads the content that a request is for.
     *
     * @throws UnknownRevisionException if it is for a commit that there is not
     * @throws java.io.UncheckedIOException if the content cannot be read
     */
    public static SiteReading of(SiteRequest request) {
        ContentTree tree = request.stopwatch()
                .time(BuildStage.READ, () -> StateOfContent.of(request).tree());
        return of(request, tree, ReadingMemory.once());
    }

    /** Reads content of which some may have been read before. */
    public static SiteReading of(SiteRequest request, ContentTree tree, ReadingMemory memory) {
        return of(request, tree, UnaryOperator.identity(), memory);
    }

    /** Reads the content of an edition that stands beside a site: it has no address of its own. */
    public static SiteReading ofEdition(SiteRequest request, ContentTree tree) {
        return of(request, tree, Site::unaddressed, ReadingMemory.once());
    }

    private static SiteReading of(
            SiteRequest request, ContentTree own, UnaryOperator<Site> site, ReadingMemory memory) {
        Stopwatch watch = request.stopwatch();
        Joined joined = watch.time(BuildStage.READ, () -> Joined.of(own, joining(request)));
        ContentTree tree = joined.tree();
        ReadingMemory.Copies copies = watch.time(BuildStage.READ, () -> memory.copies(tree));
        Decoded decoded = watch.time(
                BuildStage.DECODE, () -> with(site, at(request.standpoint().baseUrl(), memory.decoded(tree))));
        Verdict verdict = watch.time(
                BuildStage.CHECK, () -> memory.rules().run(decoded.atlas(), decoded.origins(), request.asOf()));
        Analysis analysis = watch.time(BuildStage.ANALYSE, () -> memory.analysis(decoded.atlas(), request.asOf()));
        SiteSettings settings =
                watch.time(BuildStage.THEME, () -> SiteSettings.of(decoded, tree, request.themes(), memory.themes()));
        SiteMap map = new SiteMap(decoded.atlas(), decoded.files(), copies.paths(), copies.sizes());
        return new SiteReading(
                decoded,
                copies.media(),
                verdict,
                analysis,
                new Figures(
                        decoded.atlas(),
                        analysis,
                        request.asOf(),
                        settings.theme().words()),
                settings,
                map,
                joined);
    }

    /** Returns what joining the content of others depends on. */
    public static JoinRequest joining(SiteRequest request) {
        return new JoinRequest(
                request.source(),
                request.output(),
                request.cache(),
                request.equipment().offline());
    }

    /** Returns the site's own files: history and whatever is edited knows no others. */
    public ContentTree content() {
        return joined.own();
    }

    private static Decoded with(UnaryOperator<Site> site, Decoded decoded) {
        return decoded.with(decoded.atlas().with(site.apply(decoded.atlas().site())));
    }

    /** Returns the content of a site that stands at {@code address}, if one is given. */
    private static Decoded at(Optional<String> address, Decoded decoded) {
        return address.map(url -> decoded.atlas().with(decoded.atlas().site().at(url)))
                .map(decoded::with)
                .orElse(decoded);
    }

    /** Returns all problems, those of the pages among them, with what was written. */
    public SiteResult result(List<Diagnostic> ofPages, Optional<Published> published, List<String> notes, int pages) {
        List<Diagnostic> found = new ArrayList<>(decoded.diagnostics());
        found.addAll(media.diagnostics());
        found.addAll(verdict.diagnostics());
        found.addAll(settings.diagnostics());
        found.addAll(ofPages);
        found.addAll(joined.diagnostics());
        found.replaceAll(joined::shown);
        found.sort(Diagnostic.BY_PLACE);
        Severities severities = new Severities(decoded.atlas().site(), Rules.all());
        return new SiteResult(
                severities.applied(found.stream().distinct().toList()),
                new MaskedExcerpts(this::line),
                published,
                notes,
                pages,
                joined.own().files());
    }

    /** Returns why some of the content could not be read, in order of place; what of it is left out, pages cannot show. */
    public List<Diagnostic> mistakes() {
        List<Diagnostic> found = new ArrayList<>(decoded.diagnostics());
        found.addAll(media.diagnostics());
        found.addAll(settings.diagnostics());
        found.addAll(joined.diagnostics());
        found.replaceAll(joined::shown);
        return new Severities(decoded.atlas().site(), Rules.all())
                .applied(found).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .distinct()
                        .sorted(Diagnostic.BY_PLACE)
                        .toList();
    }

    private Optional<String> line(String shown, int line) {
        String file = joined.path(shown);
        Optional<String> written = joined.line(file, line);
        return written.isPresent() ? written : read(file, line);
    }

    private Optional<String> read(String file, int line) {
        return decoded.excerpts().line(file, line).or(() -> settings.excerpts().line(file, line));
    }

    /** Returns the same with a built-in theme in place of the team's own, which cannot print all pages. */
    public SiteReading withBuiltInTheme(ClassLoader themes) {
        SiteSettings plain = settings.builtIn(themes);
        return new SiteReading(decoded, media, verdict, analysis, figures, plain, map, joined);
    }
}
