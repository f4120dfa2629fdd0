package org.periplus.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The site as browsers are shown it, and how things stand. What a page shows is told by a mark: a word that is another one when the
 * bytes are others. Safe for use by several threads.
 */
final class PreviewedSite {

    /** The mark of a page that is not there. */
    static final String MISSING = "missing";

    /** The page that says whether there is a site at all. */
    private static final String START = "index.html";

    private static final String WAITING = "waiting-";
    private static final String FAILED = "failed";
    private static final int MARK_BYTES = 12;

    private final LiveSite site;

    /** Written by the one thread that reads the content. */
    private volatile Standing standing = Standing.before();

    PreviewedSite(LiveSite site) {
        this.site = site;
    }

    /** Returns how things stand now. */
    Standing standing() {
        return standing;
    }

    /** Takes what came of one more reading and returns how things stand then; called by one thread at a time. */
    Standing take(Refreshed refreshed) {
        Standing now = standing.then(refreshed);
        standing = now;
        return now;
    }

    /** Returns a file of the site; see {@link LiveSite#file}. */
    Optional<byte[]> file(String path) {
        return site.file(path);
    }

    /** Tells whether there is a site, be it only in part. */
    boolean isThere() {
        return site.file(START).isPresent();
    }

    /** Returns the mark of what is shown now at a path that leads to a file; of a page that cannot be made it says that. */
    String mark(String path) {
        try {
            Optional<byte[]> bytes = site.file(path);
            if (bytes.isPresent()) {
                return mark(bytes.get());
            }
            return isThere() ? MISSING : waiting(standing);
        } catch (RuntimeException | StackOverflowError failure) {
            return FAILED;
        }
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
