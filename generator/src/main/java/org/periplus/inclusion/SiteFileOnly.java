package org.periplus.inclusion;

import java.util.List;
import java.util.Optional;
import org.periplus.source.ContentLayout;
import org.periplus.source.ContentTree;
import org.periplus.source.Mount;

/**
 * A tree of which the site's own file alone is seen.
 *
 * @param whole the whole tree
 */
record SiteFileOnly(ContentTree whole) implements ContentTree {

    @Override
    public List<String> files() {
        return exists(ContentLayout.SITE_FILE) ? List.of(ContentLayout.SITE_FILE) : List.of();
    }

    @Override
    public boolean exists(String path) {
        return path.equals(ContentLayout.SITE_FILE) && whole.exists(path);
    }

    @Override
    public long size(String path) {
        return whole.size(path);
    }

    @Override
    public byte[] read(String path) {
        return whole.read(path);
    }

    /** {@inheritDoc} Nothing is asked of what is not seen. */
    @Override
    public Optional<List<Mount>> mounts() {
        return Optional.of(List.of());
    }
}
