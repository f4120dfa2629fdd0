package org.periplus;

/** An entry was asked for that there is not and, as far as is known, never was; the message says what may have been meant. */
public final class UnknownEntityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes the whole message. */
    public UnknownEntityException(String message) {
        super(message);
    }
}
