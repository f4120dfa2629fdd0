package org.periplus.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.Scene;
import org.periplus.figure.engine.Shape;

/** A picture is the same on every machine and in every Java. */
class PngExportTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 4})
    void itsSizeIsThatOfTheDrawingWithItsMarginTimesTheScale(double scale) throws IOException {
        BufferedImage image = read(ExportSample.export().png(ExportSample.figure(), scale));

        assertThat(image.getWidth()).isEqualTo((int) (348 * scale));
        assertThat(image.getHeight()).isEqualTo((int) (248 * scale));
    }

    /** The number was written down on Java 17 and holds on Java 25: outlines, no font of the machine. */
    @Test
    void itsBytesAreKnown() throws Exception {
        Exported file = ExportSample.export().png(ExportSample.figure(), 2);

        assertThat(file.notes()).isEmpty();
        assertThat(sha256(file.bytes())).isEqualTo("2ef7dbbcef7294f419e62cf3564c85425ffd7860283462fe914c4de98e1f15d3");
    }

    @Test
    void coloursAreThoseOfTheStyle() throws IOException {
        BufferedImage image = read(ExportSample.export().png(ExportSample.figure(), 1));

        assertThat(Integer.toHexString(image.getRGB(1, 1))).isEqualTo("fffffefb");
        assertThat(image.getRGB(24 + 250, 24 + 50)).isEqualTo(mixed());
    }

    private static int mixed() {
        return 0xff000000 | (0x87 << 16) | (0xa7 << 8) | 0xbb;
    }

    @Test
    void whatIsLargerThan25MillionPixelsIsRefusedWithTheScaleThatFits() {
        Figure large = new Figure(
                ExportSample.figure().type(),
                "Large",
                Scene.image(4000, 3000, "fig", "Large", "", List.of()),
                ExportSample.figure().twin(),
                List.of());

        assertThatThrownBy(() -> ExportSample.export().png(large, 2))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessage("The picture would be 8096 by 6096 pixels, and 25 million pixels are the most; it fits at"
                        + " --scale 1.4");
    }

    @Test
    void lettersOfNoShippedFontAreDrawnOrBoxedAndTold() {
        Shape.Text foreign = Shape.Text.at("", 10, 180, "東京 नमस्ते مرحبا 🚆");
        Exported file = ExportSample.export().png(ExportSample.figure(foreign), 1);

        assertThat(file.notes()).isNotEmpty().allMatch(note -> note.contains("Letters"));
        assertThat(String.join(" ", file.notes())).contains("東");
    }

    @Test
    void aPhotographIsCutToFillItsBox() throws IOException {
        BufferedImage photo = new BufferedImage(40, 10, BufferedImage.TYPE_INT_RGB);
        for (int x = 15; x < 25; x++) {
            for (int y = 0; y < 10; y++) {
                photo.setRGB(x, y, 0xff0000);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(photo, "png", png);
        Shape image = new Shape.Image("", 210, 140, 50, 50, "a.png", "");
        BufferedImage drawn =
                read(ExportSample.export(Map.of("a.png", png.toByteArray())).png(ExportSample.figure(image), 1));

        assertThat(Integer.toHexString(drawn.getRGB(24 + 215, 24 + 165))).isEqualTo("ffff0000");
        assertThat(Integer.toHexString(drawn.getRGB(24 + 255, 24 + 165))).isEqualTo("ffff0000");
    }

    @Test
    void aDrawingOfTheContentIsDrawnAndAHostileOneIsNot() {
        String harmless =
                "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='10'/></svg>";
        String bomb =
                "<!DOCTYPE s [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg' width='1e9'"
                        + " height='1e9'><text>&b;</text><image href='file:///etc/passwd' width='1' height='1'/></svg>";

        assertThat(notes(harmless)).isEmpty();
        assertThat(notes(bomb)).singleElement().asString().contains("a.svg");
    }

    private static List<String> notes(String svg) {
        Shape image = new Shape.Image("", 210, 140, 50, 50, "a.svg", "");
        return ExportSample.export(Map.of("a.svg", svg.getBytes(StandardCharsets.UTF_8)))
                .png(ExportSample.figure(image), 1)
                .notes();
    }

    @Test
    void aPreviewIsAsLargeAsOthersAskForAndKnowsWhatItShows() throws IOException {
        String longTitle =
                "A journey with a title that is much too long for one line, and for two, and for three of them too";
        FigureExport export = ExportSample.export();
        PreviewPicture picture = export.preview(new Preview(
                longTitle,
                "Journeys",
                "Atlas",
                Optional.of(ExportSample.figure().scene())));
        PreviewPicture other = export.preview(new Preview("Other", "Journeys", "Atlas", Optional.empty()));
        BufferedImage image = read(new Exported(picture.png(), List.of()));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(picture.hash()).hasSize(64).isNotEqualTo(other.hash());
    }

    private static BufferedImage read(Exported file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
