package org.periplus.model;

import java.util.Optional;

/**
 * A free page.
 *
 * @param id the file's path below {@code pages/} without its ending, such as {@code guide/getting-started}; a written id
 *     replaces the last part
 * @param common its name (by default the first heading) and the rest
 * @param order its place among the pages of its folder, the smallest first
 * @param narrative the text; a first heading that gave the name is not repeated in it
 */
@Doc("Free Markdown pages, in folders as the team likes.")
public record FreePage(
        String id,
        @Inline Common common,

        @Doc("The place among the pages of its folder, the smallest first.")
        Optional<Integer> order,

        Markdown narrative)
        implements Entity {

    /** Returns {@link Kind#PAGE}. */
    @Override
    public Kind kind() {
        return Kind.PAGE;
    }
}
