package org.periplus.preview;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. Safe for use by several threads. */
final class Later<T> {

    private final Supplier<T> making;
    private volatile Optional<T> made = Optional.empty();

    Later(Supplier<T> making) {
        this.making = making;
    }

    /** Returns the value; what making it throws is thrown, and it is made the next time. */
    T get() {
        if (made.isEmpty()) {
            make();
        }
        return made.orElseThrow();
    }

    private synchronized void make() {
        if (made.isEmpty()) {
            made = Optional.of(making.get());
        }
    }
}
