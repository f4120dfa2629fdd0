package org.periplus.analysis;

import java.util.Optional;
import java.util.function.Supplier;

/** A figure that is computed when it is first asked for, once. Safe for use by several threads. */
final class Once<T> {

    private final Supplier<T> computing;
    private volatile Optional<T> computed = Optional.empty();

    Once(Supplier<T> computing) {
        this.computing = computing;
    }

    T get() {
        return computed.orElseGet(this::compute);
    }

    private synchronized T compute() {
        if (computed.isEmpty()) {
            computed = Optional.of(computing.get());
        }
        return computed.orElseThrow();
    }
}
