package org.periplus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The size of a picture is read from its first bytes, and one that does not say it has none. */
class PictureSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void theFormatsThatJavaWrites(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(321, 45, BufferedImage.TYPE_INT_RGB), format, bytes);

        assertThat(PictureSize.of(bytes.toByteArray())).contains(new Media.Size(321, 45));
    }

    /** Headers put together by the layout of RFC 9649. */
    @ParameterizedTest
    @CsvSource({
        "524946460000000057454250565038580000000000000000400100 2c0000,321,45",
        "5249464600000000574542505650384c00000000 2f 40010b00 00,321,45",
        "52494646000000005745425056503820000000000000009d012a 4101 2d00,321,45"
    })
    void webpInItsThreeForms(String hex, int width, int height) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

        assertThat(PictureSize.of(bytes)).contains(new Media.Size(width, height));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width=\"10\" height=\"20.6px\"/>|10|21",
                "<!-- a --><svg viewBox=\"-5 0, 30 40\" width=\"100%\"/>|30|40",
            })
    void drawingsSayItInTheirFirstElement(String svg, int width, int height) {
        assertThat(DrawingSize.of(svg.getBytes(StandardCharsets.UTF_8))).contains(new Media.Size(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg/>",
                "<svg width=\"0\" height=\"5\"/>",
                "<svg width=\"9999999\" height=\"5\"/>",
                "no drawing",
                "<svg viewBox=\"0 0 1e9 5\"/>"
            })
    void whatSaysNothingHasNone(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(DrawingSize.of(bytes)).isEmpty();
        assertThat(PictureSize.of(bytes)).isEqualTo(Optional.empty());
    }

    @Test
    void aFileThatEndsTooEarlyHasNone() {
        assertThat(PictureSize.of("\u0089PNG\r\n\u001a\n....IHDR..".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }
}
