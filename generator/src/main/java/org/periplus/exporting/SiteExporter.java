package org.periplus.exporting;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.SiteResult;
import org.periplus.export.ExportRefusedException;
import org.periplus.export.Exported;
import org.periplus.export.FigureExport;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.reading.FigureStyles;
import org.periplus.reading.SiteReading;
import org.periplus.source.Media;

/** The way from a folder of text to one figure as a file. Stateless; safe for use by several threads. */
public final class SiteExporter {

    private static final String ENGLISH = "en";

    /**
     * Draws a figure and makes a file of it, unless problems of the content stop it.
     *
     * @throws IOException if the source cannot be read
     * @throws ExportRefusedException if there is no such entry or figure, or if the file cannot be made as asked
     */
    public ExportResult export(ExportRequest request) throws IOException {
        SiteReading reading = SiteReading.of(request.site());
        SiteResult content = reading.result(List.of(), Optional.empty(), List.of(), 0);
        FigureRequest wanted = new FigureChoice(reading.decoded().atlas()).of(request);
        String name = name(wanted) + "." + request.format().word();
        if (content.fails(request.site().failOn())) {
            return new ExportResult(content, Optional.empty(), name);
        }
        Figure figure = reading.figures()
                .draw(
                        wanted,
                        new ExportLinks(
                                reading.map(), reading.decoded().atlas().site().url()),
                        "f")
                .orElseThrow(() -> nothing(wanted));
        return new ExportResult(content, Optional.of(file(figure, reading, request)), name);
    }

    private static ExportRefusedException nothing(FigureRequest wanted) {
        String of = wanted.of().map(ref -> " of " + ref).orElse("");
        return new ExportRefusedException("There is nothing to draw as "
                + wanted.type().word() + of + ": the content says nothing the figure could show");
    }

    private static Exported file(Figure figure, SiteReading reading, ExportRequest request) {
        ExportRequest.Look look = request.look();
        Map<String, byte[]> pictures = new HashMap<>();
        for (Media.File file : reading.media().files()) {
            pictures.put(file.path(), file.bytes());
        }
        FigureExport export = new FigureExport(
                FigureStyles.of(reading.settings().theme(), look.dark()),
                path -> Optional.ofNullable(pictures.get(path)));
        Site site = reading.decoded().atlas().site();
        return switch (request.format()) {
            case SVG -> export.svg(figure);
            case PNG -> export.png(figure, look.scale());
            case PDF ->
                export.pdf(
                        figure,
                        look.paper(),
                        site.language().orElse(ENGLISH),
                        request.site().asOf());
            case CSV -> export.csv(figure);
            case JSON -> export.json(figure);
        };
    }

    /** Returns a name without anything that means more than a letter to a file system. */
    private static String name(FigureRequest wanted) {
        String type = wanted.type().word();
        return wanted.of()
                .map(Ref::id)
                .map(id -> id.replaceAll("[^\\p{L}\\p{N}_-]+", "-") + "-" + type)
                .orElse(type);
    }
}
