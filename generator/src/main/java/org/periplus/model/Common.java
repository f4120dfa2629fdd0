package org.periplus.model;

import java.util.Optional;

/**
 * What every entry has.
 *
 * @param name display name
 * @param details summary, owner, tags, links, evidence and own notes
 * @param status how far the entry is trusted
 * @param review when it is looked at again
 */
public record Common(
        @Required @Doc("The name readers see.") String name,
        @Inline Details details,
        @Doc("How far the entry can be relied on.") Optional<Status> status,

        @Doc("How often the entry is reviewed, and when that was last done.")
        Optional<Review> review) {}
