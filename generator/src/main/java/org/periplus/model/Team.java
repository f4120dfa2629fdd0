package org.periplus.model;

import java.util.List;
import java.util.Optional;

/** Who answers for something. */
@Doc("Who answers for it.")
public record Team(
        String id,
        @Inline Common common,
        @Doc("The part of the organisation it belongs to.") Optional<String> department,
        @Doc("How to reach it.") Optional<String> contact,
        @Doc("Who is in it.") List<String> members,
        Markdown narrative)
        implements Entity {

    /** Takes a copy of the list. */
    public Team {
        members = List.copyOf(members);
    }

    /** Returns {@link Kind#TEAM}. */
    @Override
    public Kind kind() {
        return Kind.TEAM;
    }
}
