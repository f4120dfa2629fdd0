package org.periplus.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplus.html.Escape;

/** Answers the requests of browsers: only what the site holds, and the few files of the preview itself. Safe for use by several threads. */
final class PreviewHandler implements HttpHandler {

    private static final int PIECE = 1 << 16;

    /** The path of what no file can be: nothing ever comes to be there. */
    private static final String NOWHERE = "";

    private final PreviewedSite site;
    private final OpenPages pages;
    private final OwnHost host;
    private final Deadlines deadlines;

    PreviewHandler(PreviewedSite site, OpenPages pages, OwnHost host, Deadlines deadlines) {
        this.site = site;
        this.pages = pages;
        this.host = host;
        this.deadlines = deadlines;
    }

    @Override
    public void handle(HttpExchange exchange) {
        try {
            Optional<Reply> refused = refusal(exchange);
            String raw = String.valueOf(exchange.getRequestURI().getRawPath());
            if (refused.isEmpty() && raw.equals(OwnFiles.EVENTS)) {
                listen(exchange);
            } else {
                send(exchange, refused.orElseGet(() -> deadlines.without(() -> answer(raw))));
            }
        } catch (IOException gone) {
            exchange.close();
        } catch (Error failure) {
            exchange.close();
            throw failure;
        }
    }

    /** Returns why a request is not answered, if it is not. */
    private Optional<Reply> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        if (!host.isAsked(headers.getOrDefault("Host", List.of()))) {
            return Optional.of(Reply.sentence(
                    Reply.FORBIDDEN, "This preview is asked as localhost only, lest other sites read it."));
        }
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.of(Reply.sentence(Reply.WRONG_METHOD, "This preview is only read, with GET or HEAD.")
                    .with("Allow", "GET, HEAD"));
        }
        if (!host.isOrigin(headers.getOrDefault("Origin", List.of()))) {
            return Optional.of(Reply.sentence(Reply.FORBIDDEN, "Pages of other sites may not read this preview."));
        }
        return Optional.empty();
    }

    private Reply answer(String raw) {
        try {
            if (raw.startsWith(OwnFiles.FOLDER)) {
                return OwnFiles.at(raw, site.standing()).orElseGet(PreviewHandler::nothing);
            }
            return AskedPath.of(raw).map(this::page).orElseGet(() -> missing(NOWHERE));
        } catch (RuntimeException | StackOverflowError failure) {
            return Reply.sentence(Reply.FAILED, "The page could not be made, which is a fault of Periplus: " + failure);
        }
    }

    private Reply page(String path) {
        boolean folder = path.isEmpty() || path.endsWith("/");
        String file = folder ? path + "index.html" : path;
        Optional<byte[]> bytes = site.file(file);
        if (bytes.isPresent()) {
            return found(file, bytes.get());
        }
        if (!folder && site.file(path + "/index.html").isPresent()) {
            String escaped = Arrays.stream(path.split("/")).map(Escape::urlPart).collect(Collectors.joining("/"));
            return Reply.sentence(Reply.FOUND, "See the folder.").with("Location", "/" + escaped + "/");
        }
        return missing(file);
    }

    private static Reply found(String file, byte[] bytes) {
        String type = ContentTypes.of(file);
        boolean page = type.equals(ContentTypes.HTML);
        return Reply.of(Reply.OK, type, page ? ServedPage.of(bytes, file, PreviewedSite.mark(bytes)) : bytes);
    }

    private Reply missing(String file) {
        if (!site.isThere()) {
            Standing now = site.standing();
            byte[] waiting = OwnFiles.waiting(now);
            return html(Reply.UNAVAILABLE, ServedPage.of(waiting, file, PreviewedSite.waiting(now)));
        }
        return site.file("404.html")
                .map(page -> html(Reply.NOT_FOUND, ServedPage.of(page, file, PreviewedSite.MISSING)))
                .orElseGet(PreviewHandler::nothing);
    }

    private static Reply html(int status, byte[] page) {
        return Reply.of(status, ContentTypes.HTML, page);
    }

    private static Reply nothing() {
        return Reply.sentence(Reply.NOT_FOUND, "There is nothing at this address.");
    }

    /** The exchange is left open: what is sent on it from now on is sent by {@link OpenPages}. */
    private void listen(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD") || !pages.makeRoom()) {
            send(
                    exchange,
                    Reply.sentence(
                            Reply.UNAVAILABLE,
                            "Too many pages are open; close some, and this one is kept up to date."));
            return;
        }
        AskedPage asked = AskedPage.of(String.valueOf(exchange.getRequestURI().getRawQuery()));
        head(exchange, ContentTypes.EVENTS);
        try {
            exchange.sendResponseHeaders(Reply.OK, 0);
        } catch (IOException gone) {
            pages.leave();
            throw gone;
        }
        pages.join(exchange, asked);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        head(exchange, reply.type());
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        boolean silent = exchange.getRequestMethod().equals("HEAD");
        if (silent) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(reply.body().length));
        }
        exchange.sendResponseHeaders(reply.status(), silent || reply.body().length == 0 ? -1 : reply.body().length);
        if (!silent) {
            try (OutputStream body = exchange.getResponseBody()) {
                write(reply.body(), body);
            }
        }
        exchange.close();
    }

    /** Writes in pieces, since the server copies whatever is written at once. */
    private static void write(byte[] bytes, OutputStream body) throws IOException {
        for (int from = 0; from < bytes.length; from += PIECE) {
            body.write(bytes, from, Math.min(PIECE, bytes.length - from));
        }
    }

    private static void head(HttpExchange exchange, String type) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }
}
