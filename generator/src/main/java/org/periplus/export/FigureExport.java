package org.periplus.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.periplus.export.style.Cascade;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.SvgWriter;

/** Makes files of figures, in one style. Immutable; safe for use by several threads if {@code pictures} is. */
public final class FigureExport {

    private final FigureStyle style;
    private final Cascade cascade;
    private final Function<String, Optional<byte[]>> pictures;
    private final FontCase fonts = new FontCase();
    private final InstalledFonts installed = new InstalledFonts();

    /**
     * Takes the style.
     *
     * @param pictures the pictures of the content by the addresses that the figures were drawn with
     */
    public FigureExport(FigureStyle style, Function<String, Optional<byte[]>> pictures) {
        this.style = style;
        this.pictures = pictures;
        this.cascade = new Cascade(style.css(), variables(style));
    }

    private static Map<String, String> variables(FigureStyle style) {
        Map<String, String> variables = new LinkedHashMap<>();
        style.colours().forEach((name, colour) -> variables.put("--" + name, colour));
        variables.put("--sans", FontCase.SANS);
        variables.put("--serif", FontCase.SERIF);
        return variables;
    }

    /** Returns the figure as an SVG file that needs nothing beside it. */
    public Exported svg(Figure figure) {
        Pictures shown = new Pictures(pictures);
        String svg = SvgDocument.write(figure.scene(), figure.title(), cascade, style, shown);
        return new Exported(svg.getBytes(StandardCharsets.UTF_8), shown.notes());
    }

    /**
     * Returns the figure as pixels.
     *
     * @param scale pixels of the file for each pixel of the drawing, 1 to 4
     * @throws ExportRefusedException if that were more than 25 million pixels
     */
    public Exported png(Figure figure, double scale) {
        Scene scene = figure.scene();
        double width = Math.ceil(scene.width() * scale);
        double height = Math.ceil(scene.height() * scale);
        if (width * height > Raster.MOST_PIXELS) {
            throw tooLarge(scene, width, height);
        }
        Typesetter typesetter = new Typesetter(fonts, installed);
        Pictures shown = new Pictures(pictures);
        List<Ink> inks = InkWalk.of(scene, cascade, typesetter);
        String svg =
                new OutlineSvg(style, shown, scale).write(inks, scene.width(), scene.height(), style.colour("surface"));
        return new Exported(Raster.png(svg, width, height), notes(typesetter, shown));
    }

    private static ExportRefusedException tooLarge(Scene scene, double width, double height) {
        double possible = Math.floor(Math.sqrt(Raster.MOST_PIXELS / (scene.width() * scene.height())) * 10) / 10;
        String way = possible >= 1 ? "; it fits at --scale " + SvgWriter.number(possible) : "; export it as svg or pdf";
        return new ExportRefusedException("The picture would be " + (long) width + " by " + (long) height
                + " pixels, and 25 million pixels are the most" + way);
    }

    /**
     * Returns the figure as pages, cut between stages where it is too wide to be read on one.
     *
     * @param language of the words, as BCP 47 tag
     * @param day stands as the day the file was made
     */
    public Exported pdf(Figure figure, Paper paper, String language, LocalDate day) {
        Typesetter typesetter = new Typesetter(fonts, installed);
        Pictures shown = new Pictures(pictures);
        Scene scene = figure.scene();
        List<Ink> inks = InkWalk.of(scene, cascade, typesetter);
        PdfPlan plan = PdfPlan.of(inks, scene.width(), scene.height(), paper);
        byte[] bytes = new PdfDocument(figure.title(), scene.desc().orElse(""), language, day)
                .write(inks, plan, typesetter, shown, style);
        return new Exported(bytes, notes(typesetter, shown));
    }

    /** Returns the facts of the figure as CSV. */
    public Exported csv(Figure figure) {
        return new Exported(TwinFile.csv(figure).getBytes(StandardCharsets.UTF_8), List.of());
    }

    /** Returns the facts of the figure as JSON. */
    public Exported json(Figure figure) {
        return new Exported(TwinFile.json(figure).getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static List<String> notes(Typesetter typesetter, Pictures pictures) {
        List<String> notes = new ArrayList<>(typesetter.notes());
        notes.addAll(pictures.notes());
        return notes;
    }
}
