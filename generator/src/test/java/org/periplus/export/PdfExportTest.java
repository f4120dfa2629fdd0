package org.periplus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages to print: real text, fonts inside, cut where a reader would cut. */
class PdfExportTest {

    @Test
    void textCanBeSelectedInEveryScriptOfTheShippedFonts() throws IOException {
        assertThat(texts(pdf(Paper.A4)).get(0))
                .contains("Zugfahrt & Łódź", "Αθήνα, Київ", "“Platform 4 instead of 2.”", "Trips <2026>");
    }

    @Test
    void everyFontIsInsideWithTheLettersUsed() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Paper.A4))) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.matches("[A-Z]{6}\\+Periplus.*"));
        }
    }

    @Test
    void itNamesTitleFindingLanguageAndTheDayOfTheRequest() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Paper.A4))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Trips <2026>");
            assertThat(document.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate())
                    .isEqualTo(ExportSample.DAY);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void twoOfThemAreTheSameByteByByte() {
        assertThat(pdf(Paper.A3)).isEqualTo(pdf(Paper.A3));
    }

    @Test
    void onlyLinksThatLeadSomewhereCanBeFollowed() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Paper.A4))) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void paperIsLandscapeOrAsLargeAsTheDrawing() throws IOException {
        try (PDDocument a4 = Loader.loadPDF(pdf(Paper.A4));
                PDDocument fit = Loader.loadPDF(pdf(Paper.FIT))) {
            assertThat(a4.getPage(0).getMediaBox().getWidth()).isCloseTo(841.89f, within());
            assertThat(fit.getPage(0).getMediaBox().getWidth()).isCloseTo(300 * 0.75f + 2 * 28.35f, within());
        }
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(0.01f);
    }

    @Test
    void aWideDrawingIsCutBetweenStagesWithItsRailOnEachPage() throws IOException {
        byte[] pdf = ExportSample.export()
                .pdf(ExportSample.wide(true), Paper.A4, "en", ExportSample.DAY)
                .bytes();
        List<String> pages = texts(pdf);

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages).allMatch(page -> page.contains("Feelings"));
        for (int stage = 1; stage <= 40; stage++) {
            String name = "Stage " + stage + ".";
            assertThat(pages.stream().filter(page -> page.contains(name)))
                    .as(name)
                    .hasSize(1);
        }
        assertThat(pages.get(1)).contains("2 / " + pages.size());
    }

    @Test
    void withoutARailOnlyTheStagesAreDealtOut() throws IOException {
        byte[] pdf = ExportSample.export()
                .pdf(ExportSample.wide(false), Paper.A3, "en", ExportSample.DAY)
                .bytes();

        assertThat(texts(pdf)).hasSizeGreaterThan(1).allMatch(page -> page.contains("Stage"));
        assertThat(String.join("", texts(pdf))).contains("Stage 40.");
    }

    @Test
    void anEmptyTitleAndAVeryLongOneFit() {
        for (String title : List.of("", "Donaudampfschifffahrtsgesellschaft ".repeat(40))) {
            byte[] pdf = new PdfDocument(title, "", "en", ExportSample.DAY)
                    .write(
                            List.of(),
                            PdfPlan.of(List.of(), 100, 100, Paper.A4),
                            new Typesetter(new FontCase(), new InstalledFonts()),
                            new Pictures(path -> java.util.Optional.empty()),
                            new FigureStyle("", java.util.Map.of("surface", "#0d1720")));
            assertThat(pdf).isNotEmpty();
        }
    }

    private static byte[] pdf(Paper paper) {
        return ExportSample.export()
                .pdf(ExportSample.figure(), paper, "de", ExportSample.DAY)
                .bytes();
    }

    private static List<String> texts(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                assertThat(page.getMediaBox().getWidth()).isPositive();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                texts.add(stripper.getText(document));
            }
        }
        return texts;
    }
}
