package org.periplus.render;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.SourceSpan;

/**
 * What a site wants of its theme.
 *
 * @param base the theme it names; empty if it names none
 * @param at where it names it
 * @param tokens colours of its own
 * @param folder the folder of its own theme that it names, from the content root; empty if it names none
 * @param folderAt where it names the folder
 * @param language BCP 47 tag of the site
 */
public record ThemeWish(
        Optional<String> base,
        SourceSpan at,
        List<OwnToken> tokens,
        Optional<String> folder,
        SourceSpan folderAt,
        String language) {

    /** Takes a copy of the list. */
    public ThemeWish {
        tokens = List.copyOf(tokens);
    }
}
