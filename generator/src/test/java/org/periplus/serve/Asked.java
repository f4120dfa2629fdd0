package org.periplus.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A connection to a preview over which a request was sent letter by letter, as no library would send it. */
final class Asked implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final BufferedReader reader;

    private Asked(Socket socket) throws IOException {
        this.socket = socket;
        this.reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    /** Opens a connection and sends nothing. */
    static Asked silently(PreviewServer server) throws IOException {
        URI address = server.address();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Asked(socket);
    }

    /** Sends a request with the host of the preview and these further headers. */
    static Asked of(PreviewServer server, String line, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of("Host: localhost:" + server.address().getPort()));
        all.addAll(List.of(headers));
        return raw(server, line, all);
    }

    /** Sends a request with these headers only. */
    static Asked raw(PreviewServer server, String line, List<String> headers) throws IOException {
        Asked asked = silently(server);
        asked.send(line + " HTTP/1.1\r\n" + String.join("", headers.stream().map(header -> header + "\r\n").toList())
                + "\r\n");
        return asked;
    }

    /** Begins to listen for what happens to a page. */
    static Asked listening(PreviewServer server, String page, String seen) throws IOException {
        Asked asked = of(server, "GET /_periplus/events?page=" + page + "&seen=" + seen);
        asked.until("event: state");
        return asked;
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Returns status line, headers and, except for events, body. */
    String answer() throws IOException {
        StringBuilder all = new StringBuilder();
        int length = 0;
        String line = String.valueOf(reader.readLine());
        while (!line.isEmpty() && !line.equals("null")) {
            all.append(line).append('\n');
            if (line.startsWith("Content-length: ")) {
                length = Integer.parseInt(line.substring("Content-length: ".length()));
            }
            line = String.valueOf(reader.readLine());
        }
        return all.append('\n').append(body(length)).toString();
    }

    private String body(int length) throws IOException {
        char[] body = new char[length];
        int read = 0;
        for (int more = 0; read < length && more >= 0; read += Math.max(0, more)) {
            more = reader.read(body, read, length - read);
        }
        return new String(body, 0, read);
    }

    /** Returns what comes up to a line that begins so; fails where that does not come. */
    String until(String beginning) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            all.append(line).append('\n');
            if (line.startsWith(beginning)) {
                return all.toString();
            }
        }
        throw new AssertionError("The connection ended before " + beginning + " after:\n" + all);
    }

    /** Waits until the other side has closed the connection. */
    void end() throws IOException {
        while (reader.read() >= 0) {
            continue;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
