package org.periplus.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The jail: turns the path of a request into the path of a file of the site, or into nothing. Stateless. */
final class AskedPath {

    private static final int HEX = 16;

    private AskedPath() {}

    /**
     * Returns the path from the root of the site with forward slashes; empty for the root itself, ended by a slash for a folder.
     *
     * @param raw the path as it was sent, escaped, with its leading slash
     * @return nothing for a path that leaves the root, names no file on any system, or is escaped wrongly
     */
    static Optional<String> of(String raw) {
        return raw.startsWith("/") ? decoded(raw.substring(1)).filter(AskedPath::isInside) : Optional.empty();
    }

    private static boolean isInside(String path) {
        if (path.chars().anyMatch(letter -> letter < ' ' || letter == 0x7f || letter == '\\')) {
            return false;
        }
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean empty = parts[i].isEmpty() && i < parts.length - 1;
            if (empty || parts[i].equals(".") || parts[i].equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char letter = raw.charAt(i);
            if (letter > 0x7e) {
                return Optional.empty();
            }
            if (letter == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), HEX) : -1;
                int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), HEX) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * HEX + low);
                i += 2;
            } else {
                bytes.write(letter);
            }
        }
        return text(bytes.toByteArray());
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
