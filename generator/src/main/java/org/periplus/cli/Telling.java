package org.periplus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.DiagnosticText;
import org.periplus.diagnostic.Excerpts;
import org.periplus.diagnostic.SourceSpan;

/** Tells the problems of a result, with paths from the current folder. */
record Telling(Terminal terminal) {

    /** Prints every problem and their count to {@code to}. */
    void problems(SiteRequest request, SiteResult result, PrintWriter to) {
        problems(request.source(), result.diagnostics(), result.excerpts(), to);
    }

    /** Prints problems of the content in {@code source} and their count to {@code to}. */
    void problems(Path source, List<Diagnostic> found, Excerpts lines, PrintWriter to) {
        String prefix = prefix(source);
        Excerpts excerpts = (file, line) -> lines.line(file.substring(prefix.length()), line);
        DiagnosticText text = new DiagnosticText(excerpts, terminal.colours());
        List<Diagnostic> problems =
                found.stream().map(problem -> moved(problem, prefix)).toList();
        for (Diagnostic problem : problems) {
            to.println(text.of(problem));
        }
        to.println(capital(DiagnosticText.summary(problems)) + ".");
    }

    /** Returns the name of a file of the content in {@code source} as seen from the current folder. */
    String name(Path source, String path) {
        return prefix(source) + path;
    }

    private String prefix(Path source) {
        Path from = terminal.folder();
        if (!Objects.equals(from.getRoot(), source.getRoot())) {
            return slashed(source);
        }
        return slashed(from.relativize(source));
    }

    private static String slashed(Path folder) {
        String text = folder.toString().replace('\\', '/');
        return text.isEmpty() ? "" : text + "/";
    }

    private static Diagnostic moved(Diagnostic problem, String prefix) {
        SourceSpan at = problem.span();
        SourceSpan span = new SourceSpan(prefix + at.file(), at.line(), at.column(), at.length());
        return new Diagnostic(problem.rule(), problem.severity(), span, problem.message(), problem.hint());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
