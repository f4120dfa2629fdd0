package org.periplus.model;

import java.util.Optional;

/** Where figures and voices come from. */
@Doc("Where figures and voices come from: CRM, web analytics, survey tool, support desk.")
public record Source(
        String id,
        @Inline Common common,
        @Doc("What kind of source it is.") Optional<SourceType> type,

        @Doc("How often it brings something new: 1 day, 2 weeks, or ISO 8601.")
        Optional<Rhythm> refreshed,

        Markdown narrative)
        implements Entity {

    /** Returns {@link Kind#SOURCE}. */
    @Override
    public Kind kind() {
        return Kind.SOURCE;
    }
}
