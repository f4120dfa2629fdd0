package org.periplus.exporting;

import java.util.Optional;
import org.periplus.address.SiteMap;
import org.periplus.figure.engine.FigureLinks;
import org.periplus.model.Ref;

/**
 * Where links lead from a file that is no part of the site: to the site's address if it has one, else nowhere. Pictures go by their
 * paths in the content. Immutable and safe for use by several threads.
 *
 * @param map where everything stands
 * @param url the site's address
 */
record ExportLinks(SiteMap map, Optional<String> url) implements FigureLinks {

    @Override
    public Optional<String> page(Ref ref) {
        return url.map(ExportLinks::base)
                .flatMap(base -> map.href(ref, Optional.empty(), SiteMap.HOME).map(path -> base + path));
    }

    @Override
    public Optional<String> anchor(Ref ref, String anchor) {
        return page(ref).map(page -> page + "#" + anchor);
    }

    @Override
    public Optional<String> image(String contentPath) {
        return Optional.of(contentPath).filter(map.media()::containsKey);
    }

    private static String base(String url) {
        return url.strip().replaceAll("/+$", "") + "/";
    }
}
