package org.periplus.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Looks where a browser puts the words of a journey map once all fonts are there. Not safe for use by several threads. */
final class MapText implements AutoCloseable {

    private final Browser browser;
    private final String script;

    private MapText(Browser browser, String script) {
        this.browser = browser;
        this.script = script;
    }

    /** Starts a browser in a wide window. */
    static MapText start() {
        String script = "const LENT = [" + LentFont.all().collect(Collectors.joining(",\n")) + "];\n" + script();
        return new MapText(Browser.start(Chromium.ofThisMachine(), View.wide()), script);
    }

    private static String script() {
        try (InputStream resource = Objects.requireNonNull(
                MapText.class.getResourceAsStream("map-text.js"), "map-text.js is beside this")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns the words that leave the drawing, their card, their bar or the rail, and the words and cards that overlap, by more than
     * a pixel. Each line tells the page, the lane, the words and by how much.
     */
    List<String> faults(Path page) {
        return browser.ask(page.toUri().toString(), script).stream()
                .map(fault -> page.getFileName() + ", " + fault)
                .toList();
    }

    @Override
    public void close() {
        browser.close();
    }
}
