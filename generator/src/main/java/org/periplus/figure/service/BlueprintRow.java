package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a blueprint.
 *
 * @param zone which part of the service it belongs to
 * @param name its name in the rail
 * @param hint what the name means, in small letters
 * @param href where the name leads
 * @param acts its boxes, by their first touchpoint
 */
record BlueprintRow(Zone zone, String name, String hint, Optional<String> href, List<Act> acts) {

    BlueprintRow {
        acts = List.copyOf(acts);
    }

    /** The parts of a service from what the customer meets down to what nobody sees. */
    enum Zone {
        /** Where it happens. */
        CHANNEL("sv-bare"),
        /** What the customer does. */
        CUSTOMER("sv-act"),
        /** What the customer sees others do. */
        FRONT("sv-act"),
        /** What a team does out of sight. */
        BACKSTAGE("sv-act"),
        /** What works below it. */
        SYSTEM("sv-act sv-system"),
        /** Who answers for it. */
        OWNER("sv-act sv-owner");

        private final String css;

        Zone(String css) {
            this.css = css;
        }

        /** Returns the class of its boxes. */
        String css() {
            return css;
        }

        /** Tells whether lines lead to its boxes. */
        boolean joined() {
            return this != CHANNEL && this != OWNER;
        }
    }

    /** Returns its boxes in levels, each box on the first level on which it is free. */
    List<List<Act>> levels() {
        List<List<Act>> levels = new ArrayList<>();
        for (Act act : acts) {
            Optional<List<Act>> free = levels.stream()
                    .filter(level -> level.stream().noneMatch(act::meets))
                    .findFirst();
            free.orElseGet(() -> {
                        List<Act> level = new ArrayList<>();
                        levels.add(level);
                        return level;
                    })
                    .add(act);
        }
        return levels;
    }
}
