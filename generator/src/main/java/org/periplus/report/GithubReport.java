package org.periplus.report;

import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.diagnostic.Visible;

/**
 * For GitHub Actions: one workflow command a problem, which GitHub shows at its line in a pull request.
 *
 * <p>{@code ::error file=journeys/trip.yaml,line=7,col=9,endColumn=15,title=unknown-key::there is no key "emotoin" here}. Paths
 * are relative to the root of the repository; {@code endColumn} is the last column marked; a remark is a {@code notice}. In the
 * message {@code %} and line ends are escaped, in properties {@code :} and {@code ,} too, as GitHub's own toolkit does.
 *
 * <p>GitHub shows at most 10 errors, 10 warnings and 10 notices of one step and 50 of one job; the rest stands in the log only.
 */
public final class GithubReport implements ReportWriter {

    @Override
    public String write(Report report) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic problem : report.problems()) {
            text.append(command(problem, report)).append('\n');
        }
        return text.toString();
    }

    private static String command(Diagnostic problem, Report report) {
        SourceSpan at = problem.span();
        String title = report.catalogue()
                .title(problem.rule())
                .map(words -> words + " [" + problem.rule() + "]")
                .orElse(problem.rule());
        String hint =
                problem.hint().map(words -> "\nHint: " + Visible.text(words)).orElse("");
        return "::" + word(problem)
                + " file=" + property(Visible.text(report.path(problem)))
                + ",line=" + at.line()
                + ",col=" + at.column()
                + ",endColumn=" + (at.column() + at.length() - 1)
                + ",title=" + property(Visible.text(title))
                + "::" + data(Wording.message(problem) + hint);
    }

    private static String word(Diagnostic problem) {
        return switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }
}
