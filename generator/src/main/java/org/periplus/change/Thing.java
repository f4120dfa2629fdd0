package org.periplus.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A thing with identity, opened out. Immutable.
 *
 * @param identity which it is
 * @param anatomy its fields
 * @param values a value for each field; where a field lists parts, the list of their identities
 */
record Thing(Identity identity, Anatomy anatomy, List<Object> values) {

    /** Takes a copy of the list. */
    Thing {
        values = List.copyOf(values);
    }

    /** Returns the value of a field. */
    Object value(Trait trait) {
        return values.get(trait.index());
    }

    /** Returns the value of a component if it says something; what is optional without its shell. */
    Optional<Object> said(String component) {
        return anatomy.trait(component)
                .map(this::value)
                .flatMap(value -> value instanceof Optional<?> maybe ? maybe : Optional.of(value));
    }

    /** Returns the identities of the parts listed in a field. */
    List<Identity> parts(Trait trait) {
        return trait.holds().isEmpty() ? List.of() : identities(value(trait));
    }

    /** Takes for a list of identities what is one. */
    static List<Identity> identities(Object value) {
        List<?> all = (List<?>) value;
        List<Identity> identities = new ArrayList<>(all.size());
        for (Object one : all) {
            identities.add((Identity) one);
        }
        return identities;
    }

    /** Returns what readers call it; its id if it has no name. */
    String name() {
        return anatomy.naming().map(trait -> value(trait).toString()).orElse(identity.id());
    }

    /** Returns the same thing with another value. */
    Thing with(Trait trait, Object value) {
        List<Object> changed = new ArrayList<>(values);
        changed.set(trait.index(), value);
        return new Thing(identity, anatomy, changed);
    }

    /** Returns the same thing with other identities, its own and those of its parts. */
    Thing called(UnaryOperator<Identity> names) {
        List<Object> changed = new ArrayList<>(values);
        for (Trait trait : anatomy.traits()) {
            if (trait.holds().isPresent()) {
                changed.set(trait.index(), parts(trait).stream().map(names).toList());
            }
        }
        return new Thing(names.apply(identity), anatomy, changed);
    }
}
