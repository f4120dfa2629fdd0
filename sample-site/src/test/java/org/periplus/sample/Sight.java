package org.periplus.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was seen of one page in one view.
 *
 * @param tooWide the elements that make the page wider than its window, and by how much; empty if it is not
 * @param errors what the console said of errors
 * @param strangers the addresses of what was asked for from outside the site
 * @param violations what axe-core found, empty without scripts
 */
record Sight(List<String> tooWide, List<String> errors, List<String> strangers, List<String> violations) {

    private static final int LONGEST = 400;

    /** Returns all that is wrong, one line each, beginning with {@code where}. */
    List<String> faults(String where) {
        return Stream.of(
                        tooWide.stream().map(fault -> "too wide: " + fault),
                        errors.stream().map(fault -> "console: " + fault),
                        strangers.stream().map(fault -> "asks for " + fault),
                        violations.stream().map(fault -> "axe-core: " + fault))
                .flatMap(faults -> faults)
                .distinct()
                .map(fault -> fault.substring(0, Math.min(fault.length(), LONGEST)))
                .map(fault -> where + ": " + fault)
                .toList();
    }
}
