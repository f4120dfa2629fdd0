package org.periplus.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A font for a script that the site ships none for. Readers of such a script have one; a machine that only runs tests may not, and
 * would draw a box for every mark.
 *
 * @param script the script, as in the file's name
 * @param range its characters, as CSS says it
 * @param bold whether it is the bold face
 */
record LentFont(String script, String range, boolean bold) {

    /** Returns all faces as objects of JavaScript, with the font's file in base 64. */
    static Stream<String> all() {
        return Stream.of(false, true)
                .flatMap(bold -> Stream.of(
                        new LentFont("devanagari", "U+900-97F", bold), new LentFont("thai", "U+E00-E7F", bold)))
                .map(LentFont::object);
    }

    private String object() {
        return "{weight: '%s', range: '%s', base64: '%s'}".formatted(bold ? "600 900" : "100 599", range, base64());
    }

    private String base64() {
        String name = "fonts/noto-sans-" + script + (bold ? "-bold" : "-regular") + ".woff2";
        try (InputStream file = Objects.requireNonNull(LentFont.class.getResourceAsStream(name), name)) {
            return Base64.getEncoder().encodeToString(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
