package org.periplus.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
        Map<String, String> files = new HashMap<>();
        DiagnosticText text =
                new DiagnosticText((file, line) -> excerpts.line(files.getOrDefault(file, file), line), colours);
        StringBuilder all = new StringBuilder();
        for (Diagnostic problem : report.problems()) {
            Diagnostic moved = moved(problem);
            files.put(moved.span().file(), problem.span().file());
            all.append(text.of(moved)).append('\n');
        }
        all.append(RuleSummary.of(report));
        return all.append(capital(DiagnosticText.summary(report.problems())))
                .append(".\n")
                .toString();
    }

    private Diagnostic moved(Diagnostic problem) {
        SourceSpan at = problem.span();
        SourceSpan span = new SourceSpan(named(at.file()), at.line(), at.column(), at.length());
        return new Diagnostic(problem.rule(), problem.severity(), span, problem.message(), problem.hint());
    }

    /** Returns the path of a file from the current folder; a file of another repository is named by that and has no path here. */
    private String named(String file) {
        return Report.isElsewhere(file) ? file : Report.way(prefix, file);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
