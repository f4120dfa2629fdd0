package org.periplus.model;

import java.util.List;
import java.util.Set;

/**
 * A lane of the map.
 *
 * @param name one of the built-in names, or an own one that begins with {@code x-}
 */
public record Lane(String name) {

    /** The built-in lanes in their usual order. */
    public static final List<String> BUILT_IN = List.of(
            "flow",
            "storyboard",
            "touchpoints",
            "actions",
            "emotion",
            "thoughts",
            "pains",
            "gains",
            "ideas",
            "backstage",
            "kpis");

    /** Built-in lanes that are drawn only where a site chooses them. */
    private static final Set<String> BY_CHOICE = Set.of("actions");

    /** The lanes of a site that chooses none. */
    public static List<Lane> usual() {
        return BUILT_IN.stream()
                .filter(name -> !BY_CHOICE.contains(name))
                .map(Lane::new)
                .toList();
    }
}
