package org.periplus.serve;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of files and folders that are no content: what editors and systems write beside it for a while. Stateless. */
final class PassingNames {

    /** Build folders, and the file by which Vim tries whether it may write. */
    private static final Set<String> NEVER = Set.of("target", "node_modules", "4913", "Thumbs.db", "desktop.ini");

    private static final Pattern PASSING =
            Pattern.compile("\\..*|.*~|#.*#|~\\$.*|.*\\.(sw[a-z]|tmp|bak|part|crswap)|.*___jb_(tmp|old)___");

    private PassingNames() {}

    /** Tells whether a change of what has this name is of no interest. */
    static boolean isPassing(String name) {
        return NEVER.contains(name) || PASSING.matcher(name).matches();
    }
}
