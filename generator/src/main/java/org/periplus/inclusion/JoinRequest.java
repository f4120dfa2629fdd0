package org.periplus.inclusion;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What joining content depends on besides the content.
 *
 * @param source the content folder, from which paths lead
 * @param output the folder that a site is written to, which is nobody's content
 * @param cache the folder of this program for what is costly to make again; empty for none, then no repository can be read
 * @param offline whether nothing may be fetched
 */
public record JoinRequest(Path source, Path output, Optional<Path> cache, boolean offline) {

    /** Returns the same without anything from other machines. */
    JoinRequest withoutNetwork() {
        return new JoinRequest(source, output, cache, true);
    }
}
