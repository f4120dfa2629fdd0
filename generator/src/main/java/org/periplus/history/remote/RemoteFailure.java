package org.periplus.history.remote;

import java.io.IOException;

/** Another repository cannot be reached or does not hold what is asked for. */
public final class RemoteFailure extends IOException {

    private static final long serialVersionUID = 1L;

    /** Takes what went wrong, in words that go on behind "the repository". */
    public RemoteFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Takes what went wrong, in words that go on behind "the repository". */
    public RemoteFailure(String message) {
        super(message);
    }

    /** Returns what went wrong. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
