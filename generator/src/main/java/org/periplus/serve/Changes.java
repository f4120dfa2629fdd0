package org.periplus.serve;

import java.util.List;

/**
 * What changed since the last look.
 *
 * @param names the first few files and folders, from the folder that is watched, in the order of their changes; empty where it is
 *     only known that something changed
 * @param more how many others
 */
record Changes(List<String> names, int more) {

    /** Takes a copy of the list. */
    Changes {
        names = List.copyOf(names);
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
