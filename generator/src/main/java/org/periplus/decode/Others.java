package org.periplus.decode;

import java.util.List;
import java.util.function.Predicate;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** The entries of files that are not decoded, as far as others refer to them. */
public interface Others {

    /** No others: whatever is referred to must be in the files that are decoded. */
    Others NONE = new Others() {
        @Override
        public boolean has(Ref entry) {
            return false;
        }

        @Override
        public List<Ref> named(Kind kind, Predicate<String> name) {
            return List.of();
        }
    };

    /** Tells whether there is such an entry. */
    boolean has(Ref entry);

    /** Returns the entries of a kind whose name is the one asked for. */
    List<Ref> named(Kind kind, Predicate<String> name);
}
