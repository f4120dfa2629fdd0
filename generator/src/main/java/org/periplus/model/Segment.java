package org.periplus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the customer base. Criteria keep their written order. */
@Doc("How the customer base is divided.")
public record Segment(
        String id,
        @Inline Common common,
        @Doc("By what the segment is told from others.") List<Basis> basis,

        @Doc("The segment this one is part of.") @RefersTo(Kind.SEGMENT)
        Optional<Ref> parent,

        @Doc("What its members have in common.") Map<String, String> criteria,
        @Doc("Share of customers.") Optional<Share> share,
        @Doc("Share of revenue.") Optional<Share> revenueShare,
        Markdown narrative)
        implements Entity {

    /** Takes copies of the collections. */
    public Segment {
        basis = List.copyOf(basis);
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
    }

    /** Returns {@link Kind#SEGMENT}. */
    @Override
    public Kind kind() {
        return Kind.SEGMENT;
    }
}
