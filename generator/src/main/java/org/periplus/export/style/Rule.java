package org.periplus.export.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule with one selector.
 *
 * @param selector which elements it is for
 * @param declarations property to value as written, variables not yet put in; in order
 * @param order its place in the sheet
 */
record Rule(Selector selector, Map<String, String> declarations, int order) {

    Rule {
        declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
    }
}
