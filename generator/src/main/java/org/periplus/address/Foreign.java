package org.periplus.address;

import java.util.Optional;
import org.periplus.history.LastChange;

/**
 * Where an entry of another repository is from.
 *
 * @param source what the team there calls it
 * @param version the branch, tag or commit; empty for a folder, which is as it is
 * @param href outside link to the repository; may be empty
 * @param last the last change there, if it is known
 */
public record Foreign(String source, String version, String href, Optional<LastChange> last) {

    /** Returns source and version in short, for programs. */
    public String text() {
        return version.isEmpty() ? source : source + ", " + version;
    }
}
