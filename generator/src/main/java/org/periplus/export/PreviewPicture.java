package org.periplus.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The picture of a page as it will be drawn. Immutable and safe for use by several threads. */
public final class PreviewPicture {

    /** In pixels, as the places that show such pictures ask for. */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;

    private final String svg;

    PreviewPicture(String svg) {
        this.svg = svg;
    }

    /** Returns a name for what the picture shows, by which it can be kept: SHA-256 as 64 hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Returns the picture as PNG; takes a while. */
    public byte[] png() {
        return Raster.png(svg, WIDTH, HEIGHT);
    }
}
