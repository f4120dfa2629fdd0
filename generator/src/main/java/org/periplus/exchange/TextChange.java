package org.periplus.exchange;

import java.util.Optional;

/**
 * A content file as it shall be.
 *
 * @param path from the content root with {@code /} between its parts
 * @param before what it holds now; nothing if it is new
 * @param after what it shall hold
 */
public record TextChange(String path, Optional<String> before, String after) {

    /** Tells whether anything would be different. */
    public boolean isChange() {
        return !before.equals(Optional.of(after));
    }
}
