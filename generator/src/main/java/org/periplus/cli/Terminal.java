package org.periplus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * All that a command knows of the world outside.
 *
 * @param out for results
 * @param err for everything else
 * @param environment the environment's variables
 * @param folder the current folder
 * @param home the user's home folder, if known
 * @param installation the folder of this program, if it runs from one
 * @param clock tells today where nothing else does
 * @param interactive whether a person looks on: only then colours and progress are shown
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        Path folder,
        Optional<Path> home,
        Optional<Path> installation,
        InstantSource clock,
        boolean interactive) {

    /** Takes a copy of the environment. */
    public Terminal {
        environment = Map.copyOf(environment);
    }

    /** Tells whether text may be coloured: on a terminal, unless {@code NO_COLOR} is set or the terminal is dumb. */
    public boolean colours() {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
