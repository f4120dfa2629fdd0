package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** What the atlas covers. */
public record Scope(
        @Doc("The market.") Optional<String> market,
        @Doc("Whom it is about.") Optional<String> audience,
        @Doc("The products.") List<String> products) {

    /** Takes a copy of the list. */
    public Scope {
        products = List.copyOf(products);
    }
}
