package org.periplus.change;

import java.util.Optional;

/**
 * What of a change is known beforehand.
 *
 * @param op what happened
 * @param spot to what, as {@link Spot#toString}
 * @param field in which field
 * @param key under which key
 */
record Expected(Op op, String spot, Optional<String> field, Optional<Said> key) {

    static Expected of(Change change) {
        return new Expected(change.op(), change.spot().toString(), change.field(), change.key());
    }

    static Expected whole(Op op, String spot) {
        return new Expected(op, spot, Optional.empty(), Optional.empty());
    }
}
