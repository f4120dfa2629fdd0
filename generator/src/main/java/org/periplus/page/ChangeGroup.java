package org.periplus.page;

import java.util.List;

/**
 * The changes of one entry.
 *
 * @param entry its name, with the link to its page if it still exists
 * @param kind its kind in words; empty for the site itself
 * @param lines the changes, the gravest first; at least one
 */
public record ChangeGroup(NamedLink entry, String kind, List<ChangeLine> lines) {

    /** Takes a copy of the list. */
    public ChangeGroup {
        lines = List.copyOf(lines);
    }

    /** Tells whether the entry is named; on its own page it is not. */
    public boolean isNamed() {
        return !entry.words().isEmpty();
    }

    /** Tells whether the kind is told. */
    public boolean hasKind() {
        return !kind.isEmpty();
    }
}
