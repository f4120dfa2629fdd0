package org.periplus.source;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * How many pixels wide a picture is, read from the first bytes of its file. Nothing is decoded, so that a hostile picture costs
 * nothing. Formats: PNG (ISO 15948), GIF 89a, JPEG (ITU-T T.81, the frame header), WebP (RFC 9649).
 */
final class PictureWidth {

    private final byte[] bytes;

    private PictureWidth(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the width in pixels; nothing for another kind of file, or one that ends too early. */
    static OptionalInt of(byte[] bytes) {
        PictureWidth picture = new PictureWidth(bytes);
        if (picture.has(0, "\u0089PNG") && picture.has(12, "IHDR")) {
            return picture.bigEndian(16, 4);
        }
        if (picture.has(0, "GIF8")) {
            return picture.littleEndian(6, 2, 0xFFFF);
        }
        if (picture.has(0, "\u00ff\u00d8")) {
            return picture.jpeg();
        }
        return picture.has(0, "RIFF") && picture.has(8, "WEBP") ? picture.webp() : OptionalInt.empty();
    }

    private OptionalInt webp() {
        if (has(12, "VP8X")) {
            return plusOne(littleEndian(24, 3, 0xFFFFFF));
        }
        if (has(12, "VP8L")) {
            return plusOne(littleEndian(21, 2, 0x3FFF));
        }
        return has(12, "VP8 ") ? littleEndian(26, 2, 0x3FFF) : OptionalInt.empty();
    }

    /** Goes from segment to segment up to the header of the frame, which holds precision, height and width. */
    private OptionalInt jpeg() {
        int at = 2;
        while (at + 9 < bytes.length && unsigned(at) == 0xFF) {
            int marker = unsigned(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                return bigEndian(at + 7, 2);
            } else {
                at += 2 + bigEndian(at + 2, 2).orElse(bytes.length);
            }
        }
        return OptionalInt.empty();
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
