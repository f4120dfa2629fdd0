package org.periplus.figure.relation;

import java.util.List;
import java.util.Set;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

/**
 * An entry near the one drawn.
 *
 * @param entry the entry
 * @param roles what the right end of its curve is to the left end, in order of writing, none twice: {@code persona of}
 * @param times how many references there are between the two
 * @param inner the entries of the ring within that it is tied to; the entry drawn itself for the first ring
 */
record Neighbour(Entity entry, List<String> roles, int times, Set<Ref> inner) {

    /** Takes copies of the collections. */
    Neighbour {
        roles = List.copyOf(roles);
        inner = Set.copyOf(inner);
    }

    Ref ref() {
        return entry.ref();
    }

    Kind kind() {
        return entry.kind();
    }

    /** Returns the roles in words: "persona of, evidence for". */
    String told(Wording words) {
        return words.commas(roles);
    }
}
