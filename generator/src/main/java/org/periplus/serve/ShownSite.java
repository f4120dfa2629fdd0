package org.periplus.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The site as browsers are shown it, and how things stand. What a page shows is told by a mark: a word that is another one when the
 * bytes are others. Safe for use by several threads.
 */
final class ShownSite {

    /** The mark of a page that is not there. */
    static final String MISSING = "missing";

    private static final String WAITING = "waiting-";
    private static final int MARK_BYTES = 12;

    private final LiveSite site;
    private final AtomicReference<Standing> standing = new AtomicReference<>(Standing.before());

    ShownSite(LiveSite site) {
        this.site = site;
    }

    /** Returns how things stand now. */
    Standing standing() {
        return standing.get();
    }

    /** Takes what came of one more reading and returns how things stand then. */
    Standing take(Refreshed refreshed) {
        return standing.updateAndGet(before -> before.then(refreshed));
    }

    /** Returns a file of the site; see {@link LiveSite#file}. */
    Optional<byte[]> file(String path) {
        return site.file(path);
    }

    /** Returns the mark of what is shown now at a path that leads to a file. */
    String mark(String path) {
        Optional<byte[]> bytes = site.file(path);
        if (bytes.isPresent()) {
            return mark(bytes.get());
        }
        Standing now = standing.get();
        return now.ever() ? MISSING : waiting(now);
    }

    /** Returns the mark of a page of those bytes. */
    static String mark(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Returns the mark of the page that stands in the place of a site that was never sound. */
    static String waiting(Standing now) {
        return WAITING + mark(now.problems().getBytes(StandardCharsets.UTF_8));
    }
}
