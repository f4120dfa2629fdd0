package org.periplus.export;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.periplus.export.style.Presentation;
import org.periplus.figure.engine.Face;

/**
 * Draws inks on a page of a PDF, in pixels of the drawing with y downwards. Text stays text; letters of no shipped font are outlines
 * that carry their words. For one thread.
 */
final class PdfPen {

    private static final double ROUND_SEGMENT = 2.0 / 3;

    private final PDDocument document;
    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private final Pictures pictures;
    private final FigureStyle style;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfPen(PDDocument document, PDPageContentStream page, PdfFonts fonts, Pictures pictures, FigureStyle style) {
        this.document = document;
        this.page = page;
        this.fonts = fonts;
        this.pictures = pictures;
        this.style = style;
    }

    void draw(Ink ink) throws IOException {
        page.saveGraphicsState();
        if (ink.frame().clip().isPresent()) {
            clip(ink.frame().clip().get());
        }
        if (ink instanceof Ink.Area area) {
            painted(area.shape(), area.look(), area.frame().opacity());
        } else if (ink instanceof Ink.Words words) {
            words(words);
        } else if (ink instanceof Ink.Picture picture) {
            picture(picture);
        }
        page.restoreGraphicsState();
    }

    void clip(Rectangle2D box) throws IOException {
        page.addRect((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
        page.clip();
    }

    void fill(Rectangle2D box, String colour) throws IOException {
        page.setNonStrokingColor(Color.decode(colour));
        page.addRect((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
        page.fill();
    }

    private void painted(Shape shape, Presentation look, double opacity) throws IOException {
        if (look.isFilled()) {
            opacity(opacity * look.fillOpacity());
            page.setNonStrokingColor(Color.decode(look.fill()));
            outline(shape);
            if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                page.fillEvenOdd();
            } else {
                page.fill();
            }
        }
        if (look.isStroked()) {
            stroke(shape, look, opacity);
        }
    }

    private void stroke(Shape shape, Presentation look, double opacity) throws IOException {
        opacity(opacity * look.strokeOpacity());
        page.setStrokingColor(Color.decode(look.stroke()));
        page.setLineWidth((float) look.strokeWidth());
        page.setLineCapStyle(List.of("butt", "round", "square").indexOf(look.cap()));
        page.setLineJoinStyle(List.of("miter", "round", "bevel").indexOf(look.join()));
        float[] dashes = new float[look.dashes().size()];
        for (int n = 0; n < dashes.length; n++) {
            dashes[n] = look.dashes().get(n).floatValue();
        }
        page.setLineDashPattern(dashes, 0);
        outline(shape);
        page.stroke();
    }

    private void opacity(double opacity) throws IOException {
        if (opacity < 1) {
            page.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, PdfPen::transparent));
        }
    }

    private static PDExtendedGraphicsState transparent(double opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        state.setStrokingAlphaConstant((float) opacity);
        return state;
    }

    private void outline(Shape shape) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator step = shape.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> quad(x, y, at);
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> page.closePath();
            }
            int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = at[last];
            y = at[last + 1];
        }
    }

    /** A quadratic curve as a cubic one: each control point two thirds of the way to the one there is. */
    private void quad(float x, float y, float[] at) throws IOException {
        page.curveTo(
                (float) (x + ROUND_SEGMENT * (at[0] - x)),
                (float) (y + ROUND_SEGMENT * (at[1] - y)),
                (float) (at[2] + ROUND_SEGMENT * (at[0] - at[2])),
                (float) (at[3] + ROUND_SEGMENT * (at[1] - at[3])),
                at[2],
                at[3]);
    }

    private void words(Ink.Words words) throws IOException {
        Presentation look = words.look();
        double opacity = words.frame().opacity();
        if (look.isStroked()) {
            stroke(words.outline(), look, opacity);
        }
        opacity(opacity * look.fillOpacity());
        if (!look.isFilled()) {
            return;
        }
        page.setNonStrokingColor(Color.decode(look.fill()));
        double x = words.x();
        for (Typesetter.Run run : words.runs()) {
            if (run.face().isPresent()) {
                letters(run, run.face().get(), x, words);
            } else {
                outlined(run, x, words.y());
            }
            x += run.width();
        }
    }

    private void letters(Typesetter.Run run, Face face, double x, Ink.Words words) throws IOException {
        page.beginText();
        page.setFont(fonts.font(face), (float) words.look().typography().size());
        page.setCharacterSpacing((float) words.look().typography().spacing());
        page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) words.y()));
        page.showText(run.text());
        page.endText();
    }

    private void outlined(Typesetter.Run run, double x, double y) throws IOException {
        COSDictionary says = new COSDictionary();
        says.setString(COSName.ACTUAL_TEXT, run.text());
        page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(says));
        outline(AffineTransform.getTranslateInstance(x, y).createTransformedShape(run.outline()));
        page.fill();
        page.endMarkedContent();
    }

    private void picture(Ink.Picture picture) throws IOException {
        Rectangle2D box = picture.bounds();
        Optional<BufferedImage> pixels = pictures.pixels(picture.path(), box.getWidth() * 2);
        if (pixels.isEmpty()) {
            fill(box, style.colour("sunk"));
            return;
        }
        opacity(picture.frame().opacity());
        PDImageXObject image = LosslessFactory.createFromImage(document, OutlineSvg.sliced(pixels.get(), box));
        page.drawImage(
                image, new Matrix((float) box.getWidth(), 0, 0, (float) -box.getHeight(), (float) box.getX(), (float)
                        box.getMaxY()));
    }
}
