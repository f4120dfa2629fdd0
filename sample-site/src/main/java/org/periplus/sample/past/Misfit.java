package org.periplus.sample.past;

/** The story does not fit the atlas, or itself. The message is for whoever changed one of them. */
final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1;

    Misfit(String message) {
        super(message);
    }

    /** Returns the same fault with the place it was found at. */
    Misfit at(String place) {
        return new Misfit(place + ": " + getMessage());
    }
}
