package org.periplus.wording;

/** Words that cannot be had: a phrase that is missing, or one that is asked for otherwise than it is written. */
public final class WordingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes what is wrong, for whoever writes the theme or the program. */
    public WordingException(String message) {
        super(message);
    }
}
