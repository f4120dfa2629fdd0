package org.periplus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The theme of the site: a built-in one, or one that changes another. */
@Shorthand("base")
public record ThemeChoice(
        @Doc("The built-in theme it begins with.") @Key("extends")
        Optional<String> base,

        @Doc("Values that replace those of the theme.") Map<String, String> tokens,
        @Doc("The folder of own templates and assets.") Optional<String> folder) {

    /** Takes a copy of the map. */
    public ThemeChoice {
        tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
    }
}
