package org.periplus.kept;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a user's programs keep what is theirs: as the XDG base directories have it, or as Windows has it. */
public enum UserFolder {
    /** What is costly to make again, and may be deleted at any time. */
    CACHE("XDG_CACHE_HOME", "LOCALAPPDATA", ".cache"),
    /** What a user set up. */
    SETTINGS("XDG_CONFIG_HOME", "APPDATA", ".config");

    private final String variable;
    private final String onWindows;
    private final String inHome;

    UserFolder(String variable, String onWindows, String inHome) {
        this.variable = variable;
        this.onWindows = onWindows;
        this.inHome = inHome;
    }

    /**
     * Returns the folder of this program, which need not exist; nothing where nothing says where it is.
     *
     * @param environment the environment's variables; an empty one is none
     * @param home the user's home folder, if known
     * @throws java.nio.file.InvalidPathException if a variable holds no path
     */
    public Optional<Path> of(Map<String, String> environment, Optional<Path> home) {
        return named(environment, variable)
                .or(() -> named(environment, onWindows))
                .or(() -> home.map(folder -> folder.resolve(inHome)))
                .filter(Path::isAbsolute)
                .map(folder -> folder.resolve("periplus"));
    }

    private static Optional<Path> named(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isEmpty())
                .map(Path::of);
    }
}
