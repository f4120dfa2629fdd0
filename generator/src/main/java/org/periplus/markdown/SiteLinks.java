package org.periplus.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Where entries, content files and images stand in the site. Implementations are safe for use by several threads. */
public interface SiteLinks {

    /**
     * Returns the relative link to an entry's page.
     *
     * @param target the entry
     * @param place what stands behind the id ({@code book/choose-seats}), if anything does
     * @param fromPage site path of the page the link stands on
     * @return nothing if the entry or the place does not exist
     */
    Optional<String> href(Ref target, Optional<String> place, String fromPage);

    /** Returns the relative link to the page made of a content file (path from the content root), if there is one. */
    Optional<String> page(String contentFile, String fromPage);

    /** Returns the relative link to the published copy of a content file such as an image, if it exists. */
    Optional<String> asset(String contentPath, String fromPage);

    /** Returns how large the picture is that a link of {@link #asset} leads to; nothing if that is not known. */
    default Optional<PictureSize> pictureSize(String link) {
        return Optional.empty();
    }

    /** Returns the ids of that kind, for hints about mistyped ones. */
    default Collection<String> ids(Kind kind) {
        return List.of();
    }
}
