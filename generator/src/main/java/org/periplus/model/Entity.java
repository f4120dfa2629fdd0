package org.periplus.model;

import java.util.Optional;

/** One entry of the atlas. */
public interface Entity {

    /** Returns the entry's kind. */
    Kind kind();

    /** Returns the id, unique within the kind. */
    String id();

    /** Returns what every entry has. */
    Common common();

    /** Returns the Markdown body, possibly empty. */
    Markdown narrative();

    /** Returns the reference to this entry. */
    default Ref ref() {
        return new Ref(kind(), id());
    }

    /** Returns the display name. */
    default String name() {
        return common().name();
    }

    /** Returns the summary, if there is one. */
    default Optional<String> summary() {
        return common().details().summary();
    }

    /** Returns the team that owns the entry, if one is named. */
    default Optional<Ref> owner() {
        return common().details().owner();
    }
}
