package org.periplus.edition;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.periplus.publish.SiteFile;

/** Files written into the address that refers to them. Stateless; safe for use by several threads. */
final class DataAddress {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("woff2", "font/woff2"));

    private DataAddress() {}

    /** Tells whether a file is a picture. */
    static boolean isPicture(SiteFile file) {
        return type(file).startsWith("image/");
    }

    /** Returns the address that holds the file, as RFC 2397 has it. */
    static String of(SiteFile file) {
        return "data:" + type(file) + ";base64," + Base64.getEncoder().encodeToString(file.bytes());
    }

    private static String type(SiteFile file) {
        String ending = file.path().substring(file.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
