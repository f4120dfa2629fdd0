package org.periplus.model;

/**
 * A reference to an entry.
 *
 * @param kind the kind of the entry meant
 * @param id its id as written
 */
public record Ref(Kind kind, String id) {

    /** Returns {@code kind:id}. */
    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
