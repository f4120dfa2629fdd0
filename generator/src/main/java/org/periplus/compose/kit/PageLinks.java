package org.periplus.compose.kit;

import java.util.Optional;
import org.periplus.address.SiteMap;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.model.Ref;

/**
 * Where the links of the figures on one page lead. Immutable and safe for use by several threads.
 *
 * @param map where everything stands
 * @param path the page's path in the site
 */
record PageLinks(SiteMap map, String path) implements FigureLinks {

    @Override
    public Optional<String> page(Ref ref) {
        return map.href(ref, Optional.empty(), path);
    }

    @Override
    public Optional<String> anchor(Ref ref, String anchor) {
        return SiteMap.path(ref).equals(path)
                ? Optional.of("#" + anchor)
                : page(ref).map(page -> page + "#" + anchor);
    }

    @Override
    public Optional<String> image(String contentPath) {
        return map.asset(contentPath, path);
    }
}
