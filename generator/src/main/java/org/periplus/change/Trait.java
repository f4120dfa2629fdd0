package org.periplus.change;

import java.lang.reflect.Type;
import java.util.Optional;
import org.periplus.schema.Field;

/**
 * One field of a thing, its own or one of a record that is inlined in it.
 *
 * @param index its place among the fields of the thing as declared
 * @param rank its place among the fields of the thing as people write them
 * @param field the field
 * @param holds the kind of the parts that it lists; empty if it lists none
 */
record Trait(int index, int rank, Field field, Optional<PartKind> holds) {

    /** Returns the key in files. */
    String key() {
        return field.key();
    }

    /** Returns the type of its values. */
    Type type() {
        return field.type();
    }

    /** Tells whether its component is called so. */
    boolean is(String component) {
        return field.component().getName().equals(component);
    }
}
