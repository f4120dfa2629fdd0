package org.periplus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    private Media read() {
        return new MediaReader().read(new FolderTree(root, Optional.empty()));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
