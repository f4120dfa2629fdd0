package org.periplus.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.periplus.kept.UserFolder;

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
 * @param bytes for results that are no text; the same stream as {@code out}, which is flushed first
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        Path folder,
        Optional<Path> home,
        Optional<Path> installation,
        InstantSource clock,
        boolean interactive,
        OutputStream bytes) {

    /** Takes a terminal that shows text only. */
    public Terminal(
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            Path folder,
            Optional<Path> home,
            Optional<Path> installation,
            InstantSource clock,
            boolean interactive) {
        this(out, err, environment, folder, home, installation, clock, interactive, OutputStream.nullOutputStream());
    }

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

    /** Returns the clock as nanoseconds from the beginning of 1970 on, to measure how long something takes. */
    LongSupplier nanos() {
        return () -> {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        };
    }

    /** Returns the folder for what is costly to make again, as the system has it; empty where nothing says where it is. */
    Optional<Path> cache() {
        return UserFolder.CACHE.of(environment, home);
    }

    /** Returns the folder of drivers among the user's settings, as the system has it; empty where nothing says where they are. */
    Optional<Path> settings() {
        return UserFolder.SETTINGS.of(environment, home).map(folder -> folder.resolve("drivers"));
    }

    /** Returns the folder of drivers that is used where no option names one; empty where nothing says where it is. */
    Optional<Path> drivers() {
        String named = environment.getOrDefault("PERIPLUS_DRIVERS", "");
        return Optional.of(named)
                .filter(name -> !name.isEmpty())
                .map(name -> folder.resolve(name).normalize())
                .or(() -> installation.map(place -> place.resolve("drivers")).filter(Files::isDirectory))
                .or(this::settings);
    }
}
