package org.periplus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.diagnostic.Diagnostic;

class MediaReaderTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n";

    @TempDir
    private Path root;

    @Test
    void takesPicturesAndDocumentsOfTheAssetsFolderOnly() throws IOException {
        write("assets/a.svg", SVG + "<a href=\"#b\"><path id=\"b\" d=\"M0 0\"/></a></svg>");
        write("assets/deep/b.png", "\u0089PNG rest");
        write("assets/c.JPG", "\u00ff\u00d8\u00ff rest");
        write("assets/d.pdf", "%PDF");
        write("pages/e.png", "\u0089PNG");

        Media media = read();

        assertThat(media.diagnostics()).isEmpty();
        assertThat(media.files())
                .extracting(Media.File::path)
                .containsExactly("assets/a.svg", "assets/c.JPG", "assets/d.pdf", "assets/deep/b.png");
        assertThat(media.paths((path, bytes) -> path + bytes.length)).containsEntry("assets/d.pdf", "assets/d.pdf4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script></svg>",
                "<foreignObject><p/></foreignObject></svg>",
                "<path onload=\"alert(1)\"/></svg>",
                "<a href=\"javascript:alert(1)\"/></svg>",
                "<a xlink:href=\" JaVaScRiPt:alert(1)\"/></svg>",
                "<image href=\"https://example.org/pixel.png\"/></svg>",
                "<use href=\"other.svg#a\"/></svg>",
                "<image href=\"data:image/svg+xml;base64,AAAA\"/></svg>",
                "<path fill=\"url(https://example.org/x)\"/></svg>",
                "<set attributeName=\"onclick\" to=\"alert(1)\"/></svg>",
                "<?xml-stylesheet href=\"https://example.org/x.css\"?></svg>",
                "<style>@import url(https://example.org/x.css);</style></svg>",
            })
    void refusesADrawingThatCouldDoMoreThanBeLookedAt(String rest) throws IOException {
        write("assets/a.svg", SVG + rest);

        Media media = read();

        assertThat(media.files()).isEmpty();
        assertThat(media.diagnostics()).extracting(Diagnostic::rule).containsExactly("unsafe-drawing");
        assertThat(media.diagnostics().get(0).span().line()).isEqualTo(2);
    }

    @Test
    void refusesDocumentTypesAndBrokenDrawings() throws IOException {
        write("assets/a.svg", "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + SVG + "&b;</svg>");
        write("assets/b.svg", "<html/>");
        write("assets/c.svg", SVG + "<path>");

        assertThat(read().diagnostics())
                .extracting(problem -> problem.span().file() + " " + problem.rule())
                .containsExactly(
                        "assets/a.svg unsafe-drawing", "assets/b.svg unsafe-drawing", "assets/c.svg media-type");
    }

    @Test
    void refusesAPictureThatIsNotWhatItsNameSays() throws IOException {
        write("assets/a.png", "<script>alert(1)</script>");
        write("assets/b.exe", "MZ");

        assertThat(read().diagnostics())
                .extracting(problem ->
                        problem.span().file() + " " + problem.severity().word())
                .containsExactly("assets/a.png error", "assets/b.exe warning");
    }

    @ParameterizedTest
    @CsvSource({"4000, 0", "4001, 1", "70000, 1"})
    void warnsOfAPictureThatIsTooWideAndTakesIt(int width, int warnings) throws IOException {
        write("assets/a.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR" + big(width, 4) + big(100, 4));

        Media media = read();

        assertThat(media.files()).hasSize(1);
        assertThat(media.diagnostics()).hasSize(warnings).allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo("image-too-large");
            assertThat(problem.message()).isEqualTo("this picture is " + width + " pixels wide");
        });
    }

    @Test
    void readsTheWidthOfEachKindOfPicture() throws IOException {
        write("assets/a.gif", "GIF89a" + little(4100, 2) + little(10, 2));
        write(
                "assets/b.jpg",
                "\u00ff\u00d8\u00ff\u00e0" + big(4, 2) + "xx\u00ff\u00ff\u00c2" + big(17, 2) + "\u0008" + big(9, 2)
                        + big(4200, 2) + "\u0003");
        write(
                "assets/c.webp",
                "RIFF" + little(30, 4) + "WEBPVP8X" + little(10, 4) + little(0, 4) + little(4299, 3) + little(9, 3));
        write(
                "assets/d.webp",
                "RIFF" + little(30, 4) + "WEBPVP8L" + little(10, 4) + "\u002f" + little(4399 | 9 << 14, 4));
        write(
                "assets/e.webp",
                "RIFF" + little(30, 4) + "WEBPVP8 " + little(10, 4) + "xxx\u009d\u0001\u002a" + little(4500, 2)
                        + little(10, 2));

        assertThat(read().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "this picture is 4100 pixels wide",
                        "this picture is 4200 pixels wide",
                        "this picture is 4300 pixels wide",
                        "this picture is 4400 pixels wide",
                        "this picture is 4500 pixels wide");
    }

    @Test
    void picturesThatEndTooEarlyHaveNoWidth() throws IOException {
        write("assets/a.gif", "GIF89a");
        write("assets/b.jpg", "\u00ff\u00d8\u00ff\u00e0" + big(60000, 2) + "xxxxxxxx");
        write("assets/c.jpg", "\u00ff\u00d8\u00ff\u00ff\u00ff");
        write("assets/d.webp", "RIFF1234WEBPVP8X");
        write("assets/e.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0");

        Media media = read();

        assertThat(media.diagnostics()).isEmpty();
        assertThat(media.files()).hasSize(5);
    }

    @Test
    void warnsOfPicturesOfMoreThanAMegabyteAndNotOfDocuments() throws IOException {
        write("assets/a.svg", SVG + "<!--" + "x".repeat(1_250_000) + "--></svg>");
        write("assets/b.pdf", "%PDF" + "x".repeat(1_250_000));
        write("assets/c.svg", SVG + "</svg>");

        assertThat(read().diagnostics())
                .extracting(
                        problem -> problem.span().display() + " "
                                + problem.severity().word(),
                        Diagnostic::message)
                .containsExactly(tuple("assets/a.svg:1:1 warning", "this picture has 1.3 MB"));
    }

    private static String big(int number, int bytes) {
        return new StringBuilder(little(number, bytes)).reverse().toString();
    }

    private static String little(int number, int bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes; i++) {
            text.append((char) (number >>> 8 * i & 0xFF));
        }
        return text.toString();
    }

    private Media read() {
        return new MediaReader().read(new FolderTree(root, Optional.empty()));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
