package org.periplus.figure.engine;

import java.util.Optional;
import org.periplus.model.Ref;

/** Where the links of a figure lead, seen from the page it stands on. Implementations are safe for use by several threads. */
public interface FigureLinks {

    /** Leads nowhere: for figures outside a site. */
    FigureLinks NONE = new FigureLinks() {
        @Override
        public Optional<String> page(Ref ref) {
            return Optional.empty();
        }

        @Override
        public Optional<String> anchor(Ref ref, String anchor) {
            return Optional.empty();
        }

        @Override
        public Optional<String> image(String contentPath) {
            return Optional.empty();
        }
    };

    /** Returns the relative link to an entry's page; empty if it has none. */
    Optional<String> page(Ref ref);

    /** Returns the link to an anchor on an entry's page, on that page itself the anchor alone; empty if it has no page. */
    Optional<String> anchor(Ref ref, String anchor);

    /** Returns the relative link to the published copy of an image named from the content's root; empty if there is none. */
    Optional<String> image(String contentPath);
}
