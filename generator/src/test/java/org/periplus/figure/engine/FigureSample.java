package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.Analysis;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Atlas;
import org.periplus.source.FolderTree;
import org.periplus.wording.SpokenWords;

/** An atlas to draw figures of, from content as a team writes it. */
public record FigureSample(Atlas atlas, Analysis analysis) {

    /** The day of the figures. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Reads content given as file name, text, file name, text ...; {@code periplus.yaml} is added unless it is among them. */
    public static FigureSample of(String... filesAndTexts) {
        List<String> files = List.of(filesAndTexts);
        String[] all = files.contains("periplus.yaml")
                ? filesAndTexts
                : Stream.concat(Stream.of("periplus.yaml", "periplus: 1\ntitle: Atlas\n"), files.stream())
                        .toArray(String[]::new);
        return of(new Decoder().decode(MemoryTree.of(all)));
    }

    /** Reads the sample site. */
    public static FigureSample nordlinie() {
        return of(new Decoder()
                .decode(new FolderTree(Path.of("..", "sample-site", "atlas").toAbsolutePath(), Optional.empty())));
    }

    /** Reads the sample site as one in another language; its content stays English. */
    public static FigureSample nordlinie(String language) {
        Path root = Path.of("..", "sample-site", "atlas");
        List<String> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file : paths.filter(path -> path.toString().matches(".*\\.(yaml|md|csv|svg)"))
                    .sorted()
                    .toList()) {
                files.add(root.relativize(file).toString().replace('\\', '/'));
                files.add(Files.readString(file).replace("\nlanguage: en\n", "\nlanguage: " + language + "\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(files.toArray(String[]::new));
    }

    private static FigureSample of(Decoded decoded) {
        assertThat(decoded.diagnostics())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Diagnostic::message)
                .isEmpty();
        return new FigureSample(decoded.atlas(), Analysis.of(decoded.atlas(), TODAY));
    }

    /** Returns the context of a figure of this atlas on the page of its subject. */
    public FigureContext context() {
        return new FigureContext(
                atlas, analysis, TODAY, TextMeasure.shipped(), new SampleLinks(), "f", SpokenWords.english());
    }
}
