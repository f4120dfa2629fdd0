package org.periplus.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The pictures of the content that a drawing shows. Size is looked at before anything is decoded. Used for one file; not safe for use
 * by several threads.
 */
final class Pictures {

    /** Larger pictures are left out of a file: 5 MB, as many as mail and wiki programs take. */
    private static final int LARGEST = 5_000_000;

    private static final String WEBP = "image/webp";

    private final Function<String, Optional<byte[]>> content;
    private final TreeSet<String> left = new TreeSet<>();

    Pictures(Function<String, Optional<byte[]>> content) {
        this.content = content;
    }

    /** Returns a picture as an address that holds it whole; empty if there is none, or if it is too large. */
    Optional<String> address(String path) {
        Optional<String> address = bytes(path)
                .map(bytes ->
                        "data:" + type(path) + ";base64," + Base64.getEncoder().encodeToString(bytes));
        remember(path, address);
        return address;
    }

    /** Returns a picture's pixels, {@code width} of them across where it has none of its own; empty if they cannot be had. */
    Optional<BufferedImage> pixels(String path, double width) {
        Optional<BufferedImage> pixels = bytes(path).flatMap(bytes -> decoded(path, bytes, width));
        remember(path, pixels);
        return pixels;
    }

    /** Returns what is to be said about pictures that are left out. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!left.isEmpty()) {
            notes.add("Pictures that could not be drawn are left as empty boxes: " + String.join(", ", left)
                    + "; png, jpg, gif and svg of at most 5 MB and 25 million pixels can");
        }
        return notes;
    }

    private void remember(String path, Optional<?> found) {
        if (found.isEmpty()) {
            left.add(path);
        }
    }

    private Optional<byte[]> bytes(String path) {
        return content.apply(path).filter(bytes -> bytes.length <= LARGEST);
    }

    private static Optional<BufferedImage> decoded(String path, byte[] bytes, double width) {
        String type = type(path);
        if (type.equals(WEBP)) {
            return Optional.empty();
        }
        try {
            return type.equals("image/svg+xml") ? Raster.drawing(bytes, width) : photo(bytes);
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> photo(byte[] bytes) throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                boolean small = (long) reader.getWidth(0) * reader.getHeight(0) <= Raster.MOST_PIXELS;
                return small ? Optional.of(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static String type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "svg" -> "image/svg+xml";
            case "jpg", "jpeg" -> "image/jpeg";
            case "gif" -> "image/gif";
            case "webp" -> WEBP;
            default -> "image/png";
        };
    }
}
