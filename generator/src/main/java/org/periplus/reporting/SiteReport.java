package org.periplus.reporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.check.Rules;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.inclusion.IncludeList;
import org.periplus.inclusion.IncludedSource;
import org.periplus.reading.StateOfContent;
import org.periplus.report.Catalogue;
import org.periplus.report.Report;
import org.periplus.report.RuleText;
import org.periplus.report.TextReport;

/** From a result to what the formats of {@code check} tell. Stateless; safe for use by several threads. */
public final class SiteReport {

    private SiteReport() {}

    /** Returns the report of {@code result}, with the surroundings of {@code request}; only the folders above the source are looked at. */
    public static Report of(SiteRequest request, SiteResult result) {
        return new Report(
                result.diagnostics(),
                result.files(),
                RepositoryFolder.wayTo(request.source()),
                request.failOn(),
                catalogue());
    }

    /**
     * Returns the same for programs that show problems in the files of this repository: those in files of others are told where the site
     * includes them, with the place in the message.
     */
    public static Report atHome(SiteRequest request, SiteResult result) {
        String way = RepositoryFolder.wayTo(request.source());
        List<IncludedSource> sources = result.diagnostics().stream().anyMatch(problem -> isAway(way, problem))
                ? IncludeList.of(StateOfContent.of(request).tree(), request.source())
                        .sources()
                : List.of();
        List<Diagnostic> told = result.diagnostics().stream()
                .map(problem -> isAway(way, problem) ? atHome(problem, sources) : problem)
                .sorted(Diagnostic.BY_PLACE)
                .toList();
        return of(request, result.with(told));
    }

    /** Tells whether a problem is in a file outside of the repository of the content. */
    private static boolean isAway(String way, Diagnostic problem) {
        String file = problem.span().file();
        int up = 0;
        while (file.startsWith("../", up)) {
            up += 3;
        }
        return Report.isElsewhere(file)
                || up / 3 > way.chars().filter(c -> c == '/').count();
    }

    private static Diagnostic atHome(Diagnostic problem, List<IncludedSource> sources) {
        SourceSpan span = sources.stream()
                .filter(source -> problem.span().file().startsWith(source.shownRoot()))
                .map(IncludedSource::span)
                .findFirst()
                .orElse(SourceSpan.startOf("periplus.yaml"));
        return new Diagnostic(
                problem.rule(),
                problem.severity(),
                span,
                problem.span().display() + ": " + problem.message(),
                problem.hint());
    }

    /**
     * Returns what {@code check} prints of a result as text, without colours.
     *
     * @param from the folder from which the paths of files are told
     */
    public static String text(SiteRequest request, SiteResult result, Path from) {
        return new TextReport(result.excerpts(), way(from, request.source()), false).write(of(request, result));
    }

    /** Returns what stands before the path of a content file when it is told from a folder: nothing, or the way to the content with a slash. */
    public static String way(Path from, Path source) {
        Path way = Objects.equals(from.getRoot(), source.getRoot()) ? from.relativize(source) : source;
        String text = way.toString().replace('\\', '/');
        return text.isEmpty() ? "" : text + "/";
    }

    private static Catalogue catalogue() {
        Optional<String> version =
                Optional.ofNullable(SiteReport.class.getPackage().getImplementationVersion());
        List<RuleText> rules = Rules.all().explanations().stream()
                .map(rule -> new RuleText(rule.id(), rule.severity(), rule.title(), rule.why(), rule.mend()))
                .toList();
        return new Catalogue(version, rules);
    }
}
