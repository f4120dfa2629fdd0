package org.periplus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.Shape;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing as a file needs nothing beside it. */
class SvgExportTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};

    @Test
    void itIsOneWellFormedDocumentWithSizeNameAndFinding() throws Exception {
        Document svg = parse(ExportSample.export().svg(ExportSample.figure()));
        Element root = svg.getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("width")).isEqualTo("348");
        assertThat(root.getAttribute("height")).isEqualTo("248");
        assertThat(root.getAttribute("viewBox")).isEqualTo("-24 -24 348 248");
        assertThat(text(svg, "title")).isEqualTo("Trips <2026>");
        assertThat(text(svg, "desc")).isEqualTo("They rise.");
    }

    @Test
    void everyColourIsAValueAndNoClassIsLeft() {
        String svg = string(ExportSample.export().svg(ExportSample.figure()));

        assertThat(svg).doesNotContain("var(", "class=", "light-dark");
        assertThat(svg).contains("fill=\"#0f4f7c\" opacity=\"0.5\"", "stroke=\"#14212d\" stroke-width=\"2\"");
        assertThat(svg).contains("stroke-dasharray=\"4 2\"", "paint-order=\"stroke\"", "font-style=\"italic\"");
    }

    @Test
    void fontsAreNamedWithFallbacks() {
        assertThat(string(ExportSample.export().svg(ExportSample.figure())))
                .contains(
                        "font-family=\"&#39;Periplus Sans&#39;, &#39;IBM Plex Sans&#39;, ",
                        "sans-serif\"",
                        "font-family=\"&#39;Periplus Serif&#39;, Newsreader, ",
                        "serif\"");
    }

    @Test
    void lettersThatAreUsedAreInside() throws Exception {
        Shape words = Shape.Text.at("", 10, 20, "Ab\u00e9\u65c5");
        String svg = string(ExportSample.export().svg(ExportSample.figure(words)));
        Matcher rule = Pattern.compile(
                        "@font-face\\{font-family:'Periplus Sans';font-weight:400;[^}]*base64,([^)]*)\\)}")
                .matcher(svg);

        assertThat(rule.find()).isTrue();
        assertThat(rule.group(1)).hasSizeLessThan(20_000);
        byte[] file = Base64.getDecoder().decode(rule.group(1));
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            assertThat("Ab\u00e9".codePoints().map(font.getUnicodeCmapLookup()::getGlyphId))
                    .doesNotContain(0);
            assertThat(font.getUnicodeCmapLookup().getGlyphId('\u0416')).isZero();
        }
        assertThat(svg).isEqualTo(string(ExportSample.export().svg(ExportSample.figure(words))));
    }

    @Test
    void aLinkIsKeptOnlyWhereItLeadsFromEverywhere() {
        assertThat(string(ExportSample.export().svg(ExportSample.figure())))
                .contains("<a href=\"https://example.org/a\">")
                .doesNotContain("in.html");
    }

    @Test
    void pictureOfTheContentIsInside() {
        Shape image = new Shape.Image("", 10, 10, 40, 30, "assets/a.png", "A <train>");
        String svg = string(ExportSample.export(Map.of("assets/a.png", PICTURE)).svg(ExportSample.figure(image)));

        assertThat(svg).contains("href=\"data:image/png;base64,iVBORw==\"", "aria-label=\"A &lt;train&gt;\"", "slice");
    }

    @Test
    void aPictureThatIsNotThereIsABoxAndIsTold() {
        Shape image = new Shape.Image("", 10, 10, 40, 30, "assets/gone.png", "");
        Exported file = ExportSample.export().svg(ExportSample.figure(image));

        assertThat(string(file)).doesNotContain("<image").contains("fill=\"#f3efe5\"");
        assertThat(file.notes()).singleElement().asString().contains("assets/gone.png");
    }

    @Test
    void aPictureThatIsTooLargeIsLeftOut() {
        Shape image = new Shape.Image("", 10, 10, 40, 30, "assets/a.png", "");
        byte[] large = new byte[5_000_001];

        assertThat(ExportSample.export(Map.of("assets/a.png", large))
                        .svg(ExportSample.figure(image))
                        .notes())
                .hasSize(1);
    }

    private static Document parse(Exported file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.bytes()));
    }

    private static String text(Document svg, String tag) {
        return svg.getDocumentElement().getElementsByTagName(tag).item(0).getTextContent();
    }

    private static String string(Exported file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
