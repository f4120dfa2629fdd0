package org.periplus.compose.kit;

import java.util.function.Supplier;

/** A page that can be composed when it is needed. Immutable; safe for use by several threads. */
public final class PlannedPage {

    private final String path;
    private final Supplier<Composed> composer;

    /** Takes the path of a page and what composes it when asked. */
    public PlannedPage(String path, Supplier<Composed> composer) {
        this.path = path;
        this.composer = composer;
    }

    /** Returns the path in the site. */
    public String path() {
        return path;
    }

    /** Composes the page anew; every call gives an equal page. */
    public Composed compose() {
        return composer.get();
    }
}
