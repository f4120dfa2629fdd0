package org.periplus.doctor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.periplus.doctor.Surroundings.ClassArchive;

/**
 * A world for an examination: a home folder with everything in it, and nothing wrong.
 *
 * @param home the home folder
 * @param environment the environment
 * @param archive what is done with an archive of classes
 */
record World(Path home, Map<String, String> environment, ClassArchive archive) {

    static World in(Path home) {
        return new World(home, Map.of("LANG", "de_DE.UTF-8"), ClassArchive.USED);
    }

    World with(Map<String, String> variables) {
        return new World(home, variables, archive);
    }

    World with(ClassArchive other) {
        return new World(home, environment, other);
    }

    Surroundings around() {
        Path source = home.resolve("atlas");
        return new Surroundings(
                new Surroundings.Places(
                        source,
                        source.resolve("site"),
                        Optional.of(home),
                        Optional.of(home.resolve("opt/periplus")),
                        Optional.of(home.resolve("cache")),
                        Optional.of(home.resolve("drivers"))),
                new Surroundings.Machine(
                        "1.2.3",
                        "17.0.15 of Nobody",
                        2,
                        1_073_741_824,
                        archive,
                        "UTF-8",
                        ProcessHandle.current().info().user().orElse("")),
                environment,
                false,
                false);
    }
}
