package org.periplus.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer to one request.
 *
 * @param status of HTTP
 * @param type the content type
 * @param body what is sent
 * @param headers what else is said
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Reply(int status, String type, byte[] body, Map<String, String> headers) {

    static final int OK = 200;
    static final int FOUND = 302;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int WRONG_METHOD = 405;
    static final int FAILED = 500;
    static final int UNAVAILABLE = 503;

    /** Returns an answer without further headers. */
    static Reply of(int status, String type, byte[] body) {
        return new Reply(status, type, body, Map.of());
    }

    /** Returns a sentence. */
    static Reply sentence(int status, String words) {
        return of(status, ContentTypes.TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the same answer with one more header. */
    Reply with(String header, String value) {
        return new Reply(status, type, body, Map.of(header, value));
    }
}
