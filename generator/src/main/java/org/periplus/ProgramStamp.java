package org.periplus;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Tells one build of this program from another, so that what one has kept is not taken by the other. */
final class ProgramStamp {

    private ProgramStamp() {}

    /** Returns the version of the program a class is of, and of its file the size and time, as far as they are known. */
    static String of(Class<?> type) {
        String version = Optional.ofNullable(type.getPackage().getImplementationVersion())
                .orElse("");
        return version + " " + file(type);
    }

    private static String file(Class<?> type) {
        try {
            CodeSource code = type.getProtectionDomain().getCodeSource();
            Path path = code == null ? Path.of("") : Path.of(code.getLocation().toURI());
            return Files.size(path) + " " + Files.getLastModifiedTime(path).toMillis();
        } catch (IOException | URISyntaxException | RuntimeException unknown) {
            return "";
        }
    }
}
