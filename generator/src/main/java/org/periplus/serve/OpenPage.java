package org.periplus.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A page that a browser shows and that listens for events. Used by one thread only. */
final class OpenPage {

    private final HttpExchange exchange;
    private final String path;
    private String seen;
    private boolean gone;

    OpenPage(HttpExchange exchange, AskedPage asked) {
        this.exchange = exchange;
        this.path = asked.path();
        this.seen = asked.seen();
    }

    /** Returns the path of the page from the root of the site. */
    String path() {
        return path;
    }

    /**
     * Returns what the page has to be told, now that this is at its path: to load anew, that it is gone or back, or nothing.
     *
     * @param mark of what is there now
     */
    String verdict(String mark) {
        if (mark.equals(ShownSite.MISSING) && !seen.equals(ShownSite.MISSING)) {
            boolean known = gone;
            gone = true;
            return known ? "" : event("gone", path);
        }
        boolean back = gone;
        gone = false;
        if (mark.equals(seen)) {
            return back ? event("back", path) : "";
        }
        seen = mark;
        return event("reload", mark);
    }

    /** Sends text and returns whether it was taken. */
    boolean send(String text) {
        try {
            OutputStream body = exchange.getResponseBody();
            body.write(text.getBytes(StandardCharsets.UTF_8));
            body.flush();
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    /** Ends the connection. */
    void close() {
        exchange.close();
    }

    /** Returns an event as it is sent; {@code data} is one line. */
    static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }
}
