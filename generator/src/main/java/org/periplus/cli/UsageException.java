package org.periplus.cli;

/** What was asked for makes no sense; the message says why and what to write instead. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
