package org.periplus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The theme of the site: a built-in one, or one that changes another. */
@Shorthand("base")
public record ThemeChoice(
        @Doc("The built-in theme it begins with: chart, plain or report.") @Key("extends")
        Optional<String> base,

        @Doc("Colours that replace those of the theme: one for both schemes, or a light and a dark one.")
        Map<String, String> tokens,

        @Doc("The folder of the team's own theme, if it is not theme: a folder below theme.")
        Optional<String> folder) {

    /** Takes a copy of the map. */
    public ThemeChoice {
        tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
    }
}
