package org.periplus.exchange.intake;

/** An import that was asked for in a way that cannot be; the message says why and what to do, without a full stop. */
public final class RefusedIntakeException extends Exception {

    private static final long serialVersionUID = 1;

    /** Takes the message. */
    public RefusedIntakeException(String message) {
        super(message);
    }
}
