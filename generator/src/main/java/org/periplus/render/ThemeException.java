package org.periplus.render;

/** A theme that cannot be used; the message names its file, and the line where there is one. */
public final class ThemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes what is wrong and where, for whoever makes the theme. */
    public ThemeException(String message) {
        super(message);
    }

    /** Takes what is wrong and where, and its cause. */
    public ThemeException(String message, Throwable cause) {
        super(message, cause);
    }
}
