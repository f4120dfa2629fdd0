package org.periplus.report;

import java.util.Locale;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.DiagnosticText;
import org.periplus.diagnostic.Excerpts;
import org.periplus.diagnostic.SourceSpan;

/** For people: every problem with its line, how often each rule was broken, and how many problems there are. */
public final class TextReport implements ReportWriter {

    private final Excerpts excerpts;
    private final String prefix;
    private final boolean colours;

    /**
     * Takes what a terminal needs.
     *
     * @param excerpts the lines of the files, by their paths from the content root
     * @param prefix the way from the current folder to the content root: empty, or ended by {@code /}
     * @param colours whether to colour with ANSI sequences
     */
    public TextReport(Excerpts excerpts, String prefix, boolean colours) {
        this.excerpts = excerpts;
        this.prefix = prefix;
        this.colours = colours;
    }

    @Override
    public String write(Report report) {
        DiagnosticText text =
                new DiagnosticText((file, line) -> excerpts.line(file.substring(prefix.length()), line), colours);
        StringBuilder all = new StringBuilder();
        for (Diagnostic problem : report.problems()) {
            all.append(text.of(moved(problem))).append('\n');
        }
        all.append(RuleSummary.of(report));
        return all.append(capital(DiagnosticText.summary(report.problems())))
                .append(".\n")
                .toString();
    }

    private Diagnostic moved(Diagnostic problem) {
        SourceSpan at = problem.span();
        SourceSpan span = new SourceSpan(prefix + at.file(), at.line(), at.column(), at.length());
        return new Diagnostic(problem.rule(), problem.severity(), span, problem.message(), problem.hint());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
