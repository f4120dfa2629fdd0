package org.periplus.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.periplus.figure.engine.Face;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.TextMeasure;

/** What is drawn is as wide as what was measured. */
class ShippedFontsTest {

    /** From here on a figure measures by script and not by letter. */
    private static final int AFTER_ALPHABETS = 0x2e80;

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyLetterOfTheTableOfWidthsIsInTheFontAndAsWide(Face face) throws IOException {
        FontFace font = FontFace.read(face);
        Lettering lettering = new Lettering(face, 1000, 1000, "");
        TextMeasure measure = TextMeasure.shipped();
        int letters = 0;
        for (String line : table(face).split("\n", -1)) {
            String[] words = line.split(" ", -1);
            for (int n = 1; n < words.length; n++) {
                int code = Integer.parseInt(words[0], 16) + n - 1;
                if (code >= AFTER_ALPHABETS) {
                    continue;
                }
                String letter = Character.toString(code);
                assertThat(font.has(code)).as("%x", code).isTrue();
                assertThat(font.width(letter) * 1000)
                        .as("%x", code)
                        .isCloseTo(measure.width(letter, lettering), within(0.1));
                letters++;
            }
        }
        assertThat(letters).isGreaterThan(500);
    }

    private static String table(Face face) throws IOException {
        try (InputStream in = Objects.requireNonNull(TextMeasure.class.getResourceAsStream(face.table() + ".widths"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
