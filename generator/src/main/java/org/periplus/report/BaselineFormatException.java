package org.periplus.report;

/** The file is no baseline, or damaged. The message is a clause that goes on behind the file's name and a colon. */
public final class BaselineFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    BaselineFormatException(String message) {
        super(message);
    }
}
