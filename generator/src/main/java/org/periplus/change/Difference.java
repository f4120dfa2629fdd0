package org.periplus.change;

/** What differs, exactly: the raw values behind what is told. Immutable. */
sealed interface Difference {

    /** A thing that was not there, with all its values. */
    record Came(Thing thing) implements Difference {
        @Override
        public Identity identity() {
            return thing.identity();
        }
    }

    /** A thing that is not there any more. */
    record Gone(Thing thing) implements Difference {
        @Override
        public Identity identity() {
            return thing.identity();
        }
    }

    /** A field that has another value; where it lists parts, other identities or another order of them. */
    record Valued(Identity identity, Trait trait, Object before, Object after) implements Difference {}

    /** Returns the thing it is about. */
    Identity identity();
}
