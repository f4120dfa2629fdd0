package org.periplus;

/** A state of the content was asked for that its repository does not have; the message says what there is. */
public final class UnknownRevisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes the whole message. */
    public UnknownRevisionException(String message) {
        super(message);
    }
}
