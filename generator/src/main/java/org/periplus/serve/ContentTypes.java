package org.periplus.serve;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The content types of files, by their endings. Immutable. */
final class ContentTypes {

    /** The type of pages. */
    static final String HTML = "text/html; charset=utf-8";
    /** The type of sentences of the preview itself. */
    static final String TEXT = "text/plain; charset=utf-8";
    /** The type of data of the preview itself. */
    static final String JSON = "application/json";
    /** The type of scripts. */
    static final String SCRIPT = "text/javascript; charset=utf-8";
    /** The type of style sheets. */
    static final String STYLES = "text/css; charset=utf-8";
    /** The type of a stream of events. */
    static final String EVENTS = "text/event-stream; charset=utf-8";

    private static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_ENDING = Stream.of(
                    Map.of("html", HTML, "htm", HTML, "css", STYLES, "js", SCRIPT, "mjs", SCRIPT, "txt", TEXT),
                    Map.of(
                            "json", JSON,
                            "webmanifest", "application/manifest+json",
                            "xml", "application/xml",
                            "csv", "text/csv; charset=utf-8",
                            "ics", "text/calendar; charset=utf-8",
                            "md", "text/markdown; charset=utf-8",
                            "yaml", "application/yaml",
                            "pdf", "application/pdf",
                            "zip", "application/zip",
                            "wasm", "application/wasm"),
                    Map.of(
                            "svg", "image/svg+xml",
                            "png", "image/png",
                            "jpg", "image/jpeg",
                            "jpeg", "image/jpeg",
                            "gif", "image/gif",
                            "webp", "image/webp",
                            "avif", "image/avif",
                            "ico", "image/x-icon"),
                    Map.of(
                            "woff2", "font/woff2",
                            "woff", "font/woff",
                            "ttf", "font/ttf",
                            "otf", "font/otf",
                            "mp4", "video/mp4",
                            "webm", "video/webm",
                            "mp3", "audio/mpeg"))
            .flatMap(types -> types.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private ContentTypes() {}

    /** Returns the type of the file of that name. */
    static String of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }
}
