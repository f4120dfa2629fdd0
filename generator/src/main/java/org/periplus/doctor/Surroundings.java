package org.periplus.doctor;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The world outside, as far as an examination looks at it.
 *
 * @param places where things are
 * @param machine what runs the program
 * @param environment the environment's variables; no value of them is ever told
 * @param hasColours whether text on the terminal is coloured
 * @param isInteractive whether a person looks on
 */
public record Surroundings(
        Places places, Machine machine, Map<String, String> environment, boolean hasColours, boolean isInteractive) {

    /** Takes a copy of the environment. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /**
     * Where things are.
     *
     * @param source the content folder
     * @param output the folder of the site
     * @param home the user's home folder, if known
     * @param installation the folder of this program, if it runs from one
     * @param cache the folder for what is costly to make again, if anything says where it is; it may be missing
     * @param drivers the folder for drivers of databases, if anything says where it is; it may be missing
     */
    public record Places(
            Path source,
            Path output,
            Optional<Path> home,
            Optional<Path> installation,
            Optional<Path> cache,
            Optional<Path> drivers) {}

    /**
     * What runs the program.
     *
     * @param version the version of this program; empty if it is not packaged
     * @param java the version of Java and who made it
     * @param processors how many there are to use
     * @param heap the most bytes that Java's heap may have
     * @param archive what is done with an archive of classes
     * @param fileNames the name of the character set in which names of files are read
     * @param user the name of the user whose process this is, as the system has it; empty if not known
     */
    public record Machine(
            String version,
            String java,
            int processors,
            long heap,
            ClassArchive archive,
            String fileNames,
            String user) {}

    /** What is done with an archive of classes, which makes the program start faster. */
    public enum ClassArchive {
        /** It is used. */
        USED,
        /** This run makes it. */
        RECORDED,
        /** There is none. */
        NONE,
        /** There can be none: this Java has no archive of its own to begin with. */
        IMPOSSIBLE
    }

    /** Tells whether a variable is set to anything. */
    boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /** Returns a path for people: with {@code ~} for the home folder. */
    String shown(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Optional<Path> home = places.home().map(Path::toAbsolutePath).map(Path::normalize);
        if (home.isEmpty() || home.get().getNameCount() == 0 || !whole.startsWith(home.get())) {
            return whole.toString();
        }
        Path rest = home.get().relativize(whole);
        return rest.toString().isEmpty() ? "~" : "~" + File.separator + rest;
    }
}
