package org.periplus;

import java.util.List;
import java.util.Optional;
import org.periplus.check.Rules;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.inclusion.IncludeList;
import org.periplus.inclusion.IncludedSource;
import org.periplus.report.Catalogue;
import org.periplus.report.Report;
import org.periplus.report.RuleText;

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

    private static Catalogue catalogue() {
        Optional<String> version =
                Optional.ofNullable(SiteReport.class.getPackage().getImplementationVersion());
        List<RuleText> rules = Rules.all().explanations().stream()
                .map(rule -> new RuleText(rule.id(), rule.severity(), rule.title(), rule.why(), rule.mend()))
                .toList();
        return new Catalogue(version, rules);
    }
}
