package org.periplus.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder on this machine alone, with its page for what is not there, and a policy that allows nothing but files of the same host. */
final class StrictServer implements AutoCloseable {

    /** The policy: no styles, scripts or images but the site's files. */
    static final String POLICY = "default-src 'self'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "woff2", "font/woff2");

    private final Path root;
    private final String path;
    private final HttpServer server;

    private StrictServer(Path root, String path, HttpServer server) {
        this.root = root;
        this.path = path;
        this.server = server;
    }

    /** Starts to serve the folder on a free port. */
    static StrictServer start(Path root) throws IOException {
        return start(root, "/");
    }

    /** Starts to serve the folder on a free port, below a path that begins and ends with a slash. */
    static StrictServer start(Path root, String path) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        StrictServer strict = new StrictServer(root, path, server);
        server.createContext(path, strict::answer);
        server.start();
        return strict;
    }

    /** Returns the address of the folder, with a slash at its end. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = root.resolve(exchange.getRequestURI().getPath().substring(path.length()))
                    .normalize();
            int status = 200;
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                file = root.resolve("404.html");
                status = 404;
            }
            String name = file.toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            byte[] bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
