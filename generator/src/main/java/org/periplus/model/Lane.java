package org.periplus.model;

import java.util.List;

/**
 * A lane of the map.
 *
 * @param name one of the built-in names, or an own one that begins with {@code x-}
 */
public record Lane(String name) {

    /** The built-in lanes in their usual order. */
    public static final List<String> BUILT_IN =
            List.of("flow", "touchpoints", "emotion", "thoughts", "pains", "gains", "ideas", "backstage", "kpis");

    /** The lanes of a site that chooses none. */
    public static List<Lane> usual() {
        return BUILT_IN.stream().map(Lane::new).toList();
    }
}
