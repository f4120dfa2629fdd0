package org.periplus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.periplus.serve.LiveSite;
import org.periplus.serve.Refreshed;

/**
 * The site of a request, held in memory for the preview. Safe for use by several threads.
 */
public final class SitePreview implements LiveSite {

    private final SiteRequest request;
    private volatile Map<String, byte[]> files = Map.of();

    /** Takes what a build would take; its output folder is never written to. */
    public SitePreview(SiteRequest request) {
        this.request = request;
    }

    @Override
    public synchronized Refreshed refresh() throws IOException {
        SiteBuild build = SiteBuild.of(request);
        SiteResult result = build.result(Optional.empty());
        boolean sound = !result.fails(request.failOn());
        if (sound) {
            Map<String, byte[]> made = new TreeMap<>();
            build.printable().files().forEach(file -> made.put(file.path(), file.bytes()));
            files = made;
        }
        return new Refreshed(sound, "", result.pages() + " pages");
    }

    @Override
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<Path> folders() {
        return List.of(request.source().toAbsolutePath().normalize());
    }
}
