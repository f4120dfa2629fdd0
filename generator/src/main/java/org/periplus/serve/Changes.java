package org.periplus.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed since the last look.
 *
 * @param names the first few files and folders, from the folder that is watched, in the order of their changes; empty where it is
 *     only known that something changed
 * @param more how many others
 * @param files all that changed, absolute; empty if that may be more than the files that are known of, such as what is in a folder
 */
record Changes(List<String> names, int more, Optional<Set<Path>> files) {

    /** Anything may have changed. */
    static final Changes UNKNOWN = new Changes(List.of(), 0, Optional.empty());

    /** Takes copies. */
    Changes {
        names = List.copyOf(names);
        files = files.map(Set::copyOf);
    }

    /** Returns it in words for the terminal. */
    String words() {
        if (names.isEmpty()) {
            return "Something changed";
        }
        int others = names.size() - 1 + more;
        return others == 0
                ? names.get(0) + " changed"
                : names.get(0) + " and " + others + (others == 1 ? " other" : " others") + " changed";
    }
}
