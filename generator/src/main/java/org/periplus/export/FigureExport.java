package org.periplus.export;

import java.awt.geom.Rectangle2D;
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
        String svg = SvgDocument.write(figure.scene(), figure.title(), cascade, style, shown, new EmbeddedFonts(fonts));
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
        double margin = SvgDocument.MARGIN;
        Rectangle2D view =
                new Rectangle2D.Double(-margin, -margin, scene.width() + 2 * margin, scene.height() + 2 * margin);
        double width = Math.ceil(view.getWidth() * scale);
        double height = Math.ceil(view.getHeight() * scale);
        if (width * height > Raster.MOST_PIXELS) {
            throw tooLarge(view, width, height);
        }
        Typesetter typesetter = new Typesetter(fonts, installed);
        Pictures shown = new Pictures(pictures);
        List<Ink> inks = InkWalk.of(scene, cascade, typesetter);
        String svg = new OutlineSvg(style, shown, scale)
                .write(List.of(new OutlineSvg.Layer(inks, 0, 0, 1)), view, style.colour("surface"));
        return new Exported(Raster.png(svg, width, height), notes(typesetter, shown));
    }

    private static ExportRefusedException tooLarge(Rectangle2D view, double width, double height) {
        double possible = Math.floor(Math.sqrt(Raster.MOST_PIXELS / (view.getWidth() * view.getHeight())) * 10) / 10;
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

    /** Returns the picture that stands for a page elsewhere. */
    public PreviewPicture preview(Preview preview) {
        Typesetter typesetter = new Typesetter(fonts, installed);
        List<OutlineSvg.Layer> layers = new PreviewLayout(style, typesetter).layers(preview, cascade);
        Rectangle2D view = new Rectangle2D.Double(0, 0, PreviewPicture.WIDTH, PreviewPicture.HEIGHT);
        String svg = new OutlineSvg(style, new Pictures(pictures), 1).write(layers, view, style.colour("paper"));
        return new PreviewPicture(svg);
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
