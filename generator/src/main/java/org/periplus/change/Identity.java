package org.periplus.change;

import java.util.Optional;
import org.periplus.model.Ref;

/**
 * Which thing is meant: the site, an entry, or a part of an entry. A part that moves from one journey to another keeps the identity
 * it had in the first.
 *
 * @param entry the entry; empty for the site
 * @param part the kind of the part; empty if the entry or the site is meant
 * @param id the id of the part; empty if none is meant
 * @param nth 0, or more for a part whose id is used before in its journey, which is a fault of the content
 */
record Identity(Optional<Ref> entry, Optional<PartKind> part, String id, int nth) {

    /** Returns the identity of the site. */
    static Identity ofSite() {
        return new Identity(Optional.empty(), Optional.empty(), "", 0);
    }

    /** Returns the identity of an entry. */
    static Identity of(Ref entry) {
        return new Identity(Optional.of(entry), Optional.empty(), "", 0);
    }

    /** Tells whether both are the same thing; written out, for things are looked up more often than anything else is done. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Identity that
                        && nth == that.nth
                        && id.equals(that.id)
                        && part.equals(that.part)
                        && entry.equals(that.entry));
    }

    @Override
    public int hashCode() {
        int kind = part.isPresent() ? part.get().ordinal() : -1;
        return 31 * (31 * id.hashCode() + entry.hashCode()) + kind + nth;
    }
}
