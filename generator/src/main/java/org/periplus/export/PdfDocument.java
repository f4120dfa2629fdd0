package org.periplus.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.periplus.export.style.Presentation;
import org.periplus.export.style.Typography;

/**
 * Writes inks as a PDF: fonts embedded with the letters used, text that can be selected, one tagged figure a page with its finding,
 * no clock. For one thread.
 *
 * @param title of the drawing, for the document and the foot of each page
 * @param finding what it shows, for those who do not see it
 * @param language as BCP 47 tag
 * @param day stands as the day the file was made
 */
record PdfDocument(String title, String finding, String language, LocalDate day) {

    private static final double TITLE_SIZE = 15;
    private static final double PAGE_SIZE = 8;
    private static final int DARK = 128;
    private static final Ink.Frame OPEN = new Ink.Frame(Optional.empty(), Optional.empty(), 1);

    byte[] write(List<Ink> inks, PdfPlan plan, Typesetter typesetter, Pictures pictures, FigureStyle style) {
        try (PDDocument document = new PDDocument()) {
            describe(document);
            PDStructureElement whole = structure(document);
            PdfFonts fonts = new PdfFonts(document);
            for (int number = 0; number < plan.windows().size(); number++) {
                PDPage page = new PDPage(new PDRectangle((float) plan.width(), (float) plan.height()));
                document.addPage(page);
                Rectangle2D window = plan.windows().get(number);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    PdfPen pen = new PdfPen(document, stream, fonts, pictures, style);
                    ground(stream, plan, style);
                    head(stream, pen, typesetter, style, plan, pages(plan, number));
                    tag(stream, page, whole, number);
                    new Sheet(plan, window, stream, pen, page).draw(inks);
                    stream.endMarkedContent();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void describe(PDDocument document) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setSubject(finding);
        about.setCreator("Periplus");
        String made = "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000Z";
        about.getCOSObject().setString(COSName.CREATION_DATE, made);
        document.setDocumentInformation(about);
        // The identity of a file is made of this number and of what is said above, instead of the clock.
        document.setDocumentId(day.toEpochDay());
        document.getDocumentCatalog().setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static PDStructureElement structure(PDDocument document) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDStructureElement whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        return whole;
    }

    /** Begins the one figure of a page. */
    private void tag(PDPageContentStream stream, PDPage page, PDStructureElement whole, int number) throws IOException {
        PDStructureElement figure = new PDStructureElement("Figure", whole);
        figure.setPage(page);
        figure.setAlternateDescription(finding.isEmpty() ? title : title + ". " + finding);
        whole.appendKid(figure);
        COSDictionary mark = new COSDictionary();
        mark.setInt(COSName.MCID, 0);
        stream.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(mark));
        figure.getCOSObject().setInt(COSName.K, 0);
        page.setStructParents(number);
    }

    private void head(
            PDPageContentStream stream,
            PdfPen pen,
            Typesetter typesetter,
            FigureStyle style,
            PdfPlan plan,
            String pages)
            throws IOException {
        stream.saveGraphicsState();
        stream.transform(new Matrix(1, 0, 0, -1, 0, (float) plan.height()));
        Typography large = new Typography(FontCase.SERIF, TITLE_SIZE, 500, false, 100, 0, false);
        Typography small = new Typography(FontCase.SANS, PAGE_SIZE, 400, false, 100, 0, false);
        double base = PdfPlan.MARGIN + TITLE_SIZE;
        List<Typesetter.Run> right = typesetter.set(pages, small);
        double end = plan.width() - PdfPlan.MARGIN - Typesetter.width(right);
        stream.beginMarkedContent(COSName.ARTIFACT);
        pen.draw(new Ink.Words(
                PdfPlan.MARGIN, base, fitted(typesetter, large, end), look(style.colour("ink"), large), OPEN));
        pen.draw(new Ink.Words(end, base, right, look(style.colour("ink-3"), small), OPEN));
        stream.endMarkedContent();
        stream.restoreGraphicsState();
    }

    private static String pages(PdfPlan plan, int number) {
        return plan.windows().size() == 1
                ? ""
                : (number + 1) + " / " + plan.windows().size();
    }

    /** Paints a dark page dark; paper that is light stays as it is. */
    private static void ground(PDPageContentStream stream, PdfPlan plan, FigureStyle style) throws IOException {
        Color surface = Color.decode(style.colour("surface"));
        if (surface.getGreen() < DARK) {
            stream.setNonStrokingColor(surface);
            stream.addRect(0, 0, (float) plan.width(), (float) plan.height());
            stream.fill();
        }
    }

    private static Presentation look(String colour, Typography typography) {
        return new Presentation(
                colour, 1, Presentation.NONE, 1, 0, List.of(), "butt", "miter", false, 1, typography, false, true);
    }

    /** Returns the title, cut where it would run into the page number. */
    private List<Typesetter.Run> fitted(Typesetter typesetter, Typography typography, double end) {
        double room = end - PdfPlan.MARGIN - TITLE_SIZE;
        int[] letters = title.codePoints().toArray();
        List<Typesetter.Run> runs = typesetter.set(title, typography);
        for (int count = letters.length - 1; count > 0 && Typesetter.width(runs) > room; count--) {
            runs = typesetter.set(new String(letters, 0, count).strip() + "…", typography);
        }
        return runs;
    }

    /** One page while it is drawn. */
    private record Sheet(PdfPlan plan, Rectangle2D window, PDPageContentStream stream, PdfPen pen, PDPage page) {

        void draw(List<Ink> inks) throws IOException {
            double rail = window.getX() > 0 ? plan.rail() : 0;
            Rectangle2D names = new Rectangle2D.Double(0, window.getY(), rail, window.getHeight());
            if (rail > 0) {
                part(inks, names, 0);
            }
            part(inks, window, rail);
        }

        /** Draws one part of the drawing, {@code x} pixels from the left margin; what lies outside is left out, so that no hidden words are found. */
        private void part(List<Ink> inks, Rectangle2D part, double x) throws IOException {
            double scale = plan.scale();
            double left = PdfPlan.MARGIN + (x - part.getX()) * scale;
            double top = plan.height() - PdfPlan.MARGIN - PdfPlan.HEAD + part.getY() * scale;
            stream.saveGraphicsState();
            stream.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) left, (float) top));
            pen.clip(part);
            for (Ink ink : inks) {
                if (isSeen(ink, part)) {
                    pen.draw(ink);
                    link(ink, part, scale, left, top);
                }
            }
            stream.restoreGraphicsState();
        }

        private static boolean isSeen(Ink ink, Rectangle2D part) {
            Rectangle2D box = ink.bounds();
            double half = ink.look().isStroked() ? ink.look().strokeWidth() : 0;
            if (!(ink instanceof Ink.Area)) {
                return part.contains(box.getCenterX(), box.getCenterY());
            }
            return box.getMinX() - half < part.getMaxX()
                    && part.getMinX() < box.getMaxX() + half
                    && box.getMinY() - half < part.getMaxY()
                    && part.getMinY() < box.getMaxY() + half;
        }

        private void link(Ink ink, Rectangle2D part, double scale, double left, double top) throws IOException {
            if (ink.frame().href().isEmpty()) {
                return;
            }
            Rectangle2D box = ink.bounds().createIntersection(part);
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI action = new PDActionURI();
            action.setURI(ink.frame().href().get());
            link.setAction(action);
            link.setRectangle(new PDRectangle(
                    (float) (left + box.getX() * scale),
                    (float) (top - box.getMaxY() * scale),
                    (float) (box.getWidth() * scale),
                    (float) (box.getHeight() * scale)));
            PDBorderStyleDictionary border = new PDBorderStyleDictionary();
            border.setWidth(0);
            link.setBorderStyle(border);
            page.getAnnotations().add(link);
        }
    }
}
