package org.periplus;

import java.util.List;
import java.util.Optional;
import org.periplus.check.Rules;
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

    private static Catalogue catalogue() {
        Optional<String> version =
                Optional.ofNullable(SiteReport.class.getPackage().getImplementationVersion());
        List<RuleText> rules = Rules.all().explanations().stream()
                .map(rule -> new RuleText(rule.id(), rule.severity(), rule.title(), rule.why(), rule.mend()))
                .toList();
        return new Catalogue(version, rules);
    }
}
