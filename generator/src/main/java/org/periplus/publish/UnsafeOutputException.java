package org.periplus.publish;

/** The output folder asked for is one that must not be written to; the message says why and what to do. */
public final class UnsafeOutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes the reason, a sentence for the user. */
    public UnsafeOutputException(String reason) {
        super(reason);
    }
}
