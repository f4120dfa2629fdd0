package org.periplus.json;

/** The text is no JSON, or more than was allowed. The message is a clause such as {@code line 3, column 7 is no JSON}. */
public final class JsonFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    JsonFormatException(String message) {
        super(message);
    }
}
