package org.periplus.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.periplus.html.Escape;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/** What the preview itself sends, below a path of its own. Stateless; safe for use by several threads. */
final class OwnFiles {

    /** What the paths of the preview itself begin with. */
    static final String FOLDER = "/_periplus/";

    static final String SCRIPT = FOLDER + "live.js";
    static final String STYLES = FOLDER + "live.css";
    static final String EVENTS = FOLDER + "events";
    static final String PROBLEMS = FOLDER + "problems";

    private OwnFiles() {}

    /** Returns what is at a path of the preview's own but the events; nothing where there is nothing. */
    static Optional<Reply> at(String path, Standing now) {
        return switch (path) {
            case SCRIPT -> Optional.of(Reply.of(Reply.OK, ContentTypes.SCRIPT, resource("live.js")));
            case STYLES -> Optional.of(Reply.of(Reply.OK, ContentTypes.STYLES, resource("live.css")));
            case PROBLEMS -> Optional.of(Reply.of(Reply.OK, ContentTypes.JSON, problems(now)));
            default -> Optional.empty();
        };
    }

    /** Returns the page that stands in the place of a site that was never sound. */
    static byte[] waiting(Standing now) {
        String page = new String(resource("waiting.html"), StandardCharsets.UTF_8);
        return page.replace("{problems}", Escape.html(now.problems())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] problems(Standing now) {
        JsonObject told = Json.object()
                .put("number", now.number())
                .put("sound", now.sound())
                .put("text", now.problems())
                .build();
        return new JsonWriter().write(told).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream resource = Objects.requireNonNull(OwnFiles.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
