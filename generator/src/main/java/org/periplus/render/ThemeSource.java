package org.periplus.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The files of a theme within a class loader. Reads nothing outside the theme's folder.
 *
 * @param loader where the theme is
 * @param folder the theme's folder, such as {@code themes/chart/}
 */
record ThemeSource(ClassLoader loader, String folder) {

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    byte[] bytes(String path) {
        if (!PATH.matcher(path).matches()) {
            throw new ThemeException(folder + "theme.yaml: `" + path + "` is not a path within the theme");
        }
        try (InputStream in = loader.getResourceAsStream(folder + path)) {
            if (in == null) {
                throw new ThemeException(folder + path + ": there is no such file in the theme");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ThemeException(folder + path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns a text with line feeds only. */
    String text(String path) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(path)))
                    .toString();
            return text.replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new ThemeException(folder + path + ": is not UTF-8", e);
        }
    }
}
