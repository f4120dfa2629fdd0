package org.periplus.preview;

import java.util.Optional;
import org.periplus.SiteRequest;
import org.periplus.compose.kit.KnownPast;
import org.periplus.history.History;
import org.periplus.past.ContentPast;
import org.periplus.past.PastMemory;
import org.periplus.past.PastStates;
import org.periplus.reading.SiteReading;
import org.periplus.render.Renderer;
import org.periplus.render.Theme;

/** Reads the past of the states of a preview, and prints their pages: what of both can be used again is. Safe for use by several threads. */
final class PreviewPast {

    private final SiteRequest request;
    private final PastMemory memory = new PastMemory();
    private Optional<Printer> printer = Optional.empty();

    private record Printer(Theme theme, Renderer renderer) {}

    /**
     * A past.
     *
     * @param history what happened
     * @param states how the content was then
     */
    record Past(History history, KnownPast states) {}

    PreviewPast(SiteRequest request) {
        this.request = request;
    }

    /** Returns the past of content as it was read. */
    synchronized Past of(SiteReading reading) {
        History history = ContentPast.of(request, reading.decoded(), reading.content());
        return new Past(
                history, PastStates.of(history, request, reading.decoded().atlas(), memory));
    }

    /** Returns what prints pages in a theme. */
    synchronized Renderer renderer(Theme theme) {
        Printer known =
                printer.filter(one -> one.theme() == theme).orElseGet(() -> new Printer(theme, new Renderer(theme)));
        printer = Optional.of(known);
        return known.renderer();
    }
}
