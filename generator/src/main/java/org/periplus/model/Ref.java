package org.periplus.model;

/**
 * A reference to an entry.
 *
 * @param kind the kind of the entry meant
 * @param id its id as written
 */
public record Ref(Kind kind, String id) {

    /** Tells whether both mean the same entry; written out, for no value is compared more often. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Ref ref && kind == ref.kind && id.equals(ref.id));
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + kind.ordinal();
    }

    /** Returns {@code kind:id}. */
    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
