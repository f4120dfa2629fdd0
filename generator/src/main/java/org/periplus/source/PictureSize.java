package org.periplus.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many pixels wide and high a picture is, read from the first bytes of its file. Nothing is decoded, so that a hostile picture
 * costs nothing. Formats: PNG (ISO 15948), GIF 89a, JPEG (ITU-T T.81, the frame header), WebP (RFC 9649); drawings see {@link
 * DrawingSize}.
 */
final class PictureSize {

    private final byte[] bytes;

    private PictureSize(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the size; nothing for another kind of file, or one that ends too early. */
    static Optional<Media.Size> of(byte[] bytes) {
        PictureSize picture = new PictureSize(bytes);
        if (picture.has(0, "\u0089PNG") && picture.has(12, "IHDR")) {
            return size(picture.bigEndian(16, 4), picture.bigEndian(20, 4));
        }
        if (picture.has(0, "GIF8")) {
            return size(picture.littleEndian(6, 2, 0xFFFF), picture.littleEndian(8, 2, 0xFFFF));
        }
        if (picture.has(0, "\u00ff\u00d8")) {
            return picture.jpeg();
        }
        return picture.has(0, "RIFF") && picture.has(8, "WEBP") ? picture.webp() : Optional.empty();
    }

    private static Optional<Media.Size> size(OptionalInt width, OptionalInt height) {
        return width.isPresent() && height.isPresent() && width.getAsInt() > 0 && height.getAsInt() > 0
                ? Optional.of(new Media.Size(width.getAsInt(), height.getAsInt()))
                : Optional.empty();
    }

    private Optional<Media.Size> webp() {
        if (has(12, "VP8X")) {
            return size(plusOne(littleEndian(24, 3, 0xFFFFFF)), plusOne(littleEndian(27, 3, 0xFFFFFF)));
        }
        if (has(12, "VP8L")) {
            OptionalInt both = littleEndian(21, 4, 0xFFFFFFF);
            return both.isPresent()
                    ? Optional.of(new Media.Size((both.getAsInt() & 0x3FFF) + 1, (both.getAsInt() >> 14 & 0x3FFF) + 1))
                    : Optional.empty();
        }
        return has(12, "VP8 ") ? size(littleEndian(26, 2, 0x3FFF), littleEndian(28, 2, 0x3FFF)) : Optional.empty();
    }

    /** Goes from segment to segment up to the header of the frame, which holds precision, height and width. */
    private Optional<Media.Size> jpeg() {
        int at = 2;
        while (at + 9 < bytes.length && unsigned(at) == 0xFF) {
            int marker = unsigned(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                return size(bigEndian(at + 7, 2), bigEndian(at + 5, 2));
            } else {
                at += 2 + bigEndian(at + 2, 2).orElse(bytes.length);
            }
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static OptionalInt plusOne(OptionalInt stored) {
        return stored.isPresent() ? OptionalInt.of(stored.getAsInt() + 1) : stored;
    }

    private OptionalInt bigEndian(int from, int count) {
        if (from + count > bytes.length) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | unsigned(from + i);
        }
        return OptionalInt.of(value & Integer.MAX_VALUE);
    }

    private OptionalInt littleEndian(int from, int count, int mask) {
        if (from + count > bytes.length) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | unsigned(from + i);
        }
        return OptionalInt.of(value & mask);
    }

    private int unsigned(int index) {
        return Byte.toUnsignedInt(bytes[index]);
    }

    private boolean has(int from, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (from + i >= bytes.length || bytes[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
