package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Severity;
import org.periplus.export.ExportFormat;
import org.periplus.export.Exported;
import org.periplus.export.Paper;
import org.periplus.exporting.ExportRequest;
import org.periplus.exporting.ExportResult;
import org.periplus.exporting.SiteExporter;
import org.periplus.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one figure as a file. */
@Command(
        name = "export",
        description = "Write a figure as a file: a drawing, a picture, pages to print, or its facts as a table.")
final class ExportCommand implements Callable<Integer> {

    private static final String NONE = "-";
    private static final List<String> SCHEMES = List.of("light", "dark");
    private static final double LARGEST_SCALE = 4;

    private final Terminal terminal;

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ENTITY",
            description = "The entry, as journey:weekend-trip; - or nothing for a figure of the whole atlas.")
    private String entity = NONE;

    @Option(
            names = {"-f", "--format"},
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = Candidates.ExportFormats.class,
            description = "svg, png, pdf, csv or json.")
    private String format = "";

    @Option(
            names = "--figure",
            paramLabel = "NAME",
            description =
                    "Which figure; by default the map of a journey, the portrait of a persona, the chart of a KPI,"
                            + " the relations of anything else.")
    private @Nullable String figure;

    @Option(names = "--with", paramLabel = "ENTITY", description = "A second entry, for figures that take one.")
    private @Nullable String with;

    @Option(names = "--scale", paramLabel = "N", description = "How large a png is: 1 (default) to 4.")
    private double scale = 1;

    @Option(
            names = "--scheme",
            paramLabel = "SCHEME",
            completionCandidates = Candidates.Schemes.class,
            description = "The colours: light (default) or dark.")
    private String scheme = "light";

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            completionCandidates = Candidates.Papers.class,
            description = "The pages of a pdf: a4 (default), a3 or fit.")
    private String paper = Paper.A4.word();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "The file; - for standard output; by default one named after the figure in the current folder.")
    private @Nullable String output;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ExportRequest request = request();
        ExportResult result = new SiteExporter().export(request);
        if (result.file().isEmpty()) {
            tell(request.site(), result);
            return ExitStatus.PROBLEMS;
        }
        Exported file = result.file().get();
        file.notes().forEach(note -> terminal.err().println("Note: " + note + "."));
        write(file.bytes(), output == null ? result.name() : output);
        return ExitStatus.DONE;
    }

    private ExportRequest request() {
        if (!(scale >= 1 && scale <= LARGEST_SCALE)) {
            throw new UsageException("--scale is a number from 1 to 4, not " + scale);
        }
        SiteRequest site = content.request(terminal, content.source().resolve("site"));
        ExportRequest.Look look = new ExportRequest.Look(
                scale,
                word("--scheme", scheme, SCHEMES).equals("dark"),
                Paper.of(word("--paper", paper, Paper.words())).orElse(Paper.A4));
        return new ExportRequest(
                site,
                Optional.of(entity).filter(name -> !name.equals(NONE)),
                Optional.ofNullable(figure),
                Optional.ofNullable(with),
                ExportFormat.of(word("--format", format, ExportFormat.words())).orElse(ExportFormat.SVG),
                look);
    }

    private static String word(String option, String given, Collection<String> words) {
        String word = given.toLowerCase(java.util.Locale.ROOT);
        if (!words.contains(word)) {
            String near = Nearest.to(word, words)
                    .map(found -> "; did you mean " + found + "?")
                    .orElse("");
            throw new UsageException(option + " is one of " + String.join(", ", words) + ", not " + given + near);
        }
        return word;
    }

    private void tell(SiteRequest request, ExportResult result) {
        List<Diagnostic> grave = result.content().diagnostics().stream()
                .filter(problem -> problem.severity().atLeast(request.failOn().orElse(Severity.ERROR)))
                .toList();
        terminal.err()
                .print(new Telling(terminal).problems(request, result.content().with(grave), ReportFormat.TEXT));
        terminal.err().println("Nothing was written; mend this first, or see --fail-on.");
    }

    private void write(byte[] bytes, String name) throws IOException {
        if (name.equals(NONE)) {
            terminal.out().flush();
            terminal.bytes().write(bytes);
            terminal.bytes().flush();
            return;
        }
        Path file = terminal.folder().resolve(name).normalize();
        if (Files.isDirectory(file)) {
            throw new UsageException(name + " is a folder; name a file with --output");
        }
        Files.write(file, bytes);
        terminal.out().println("Written to " + name + ".");
    }
}
