package org.periplus.kept;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells one build of this program from another, so that what one has kept is not taken by the other. */
public final class ProgramStamp {

    private ProgramStamp() {}

    /** Returns the version of the program a class is of, and of its file the size and time, as far as they are known. */
    public static String of(Class<?> type) {
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

    /** Returns size and time of the archives that program and themes come from; nothing where they are folders, as while they are developed. */
    public static Optional<String> packed(ClassLoader themes) {
        List<String> archives = new ArrayList<>();
        for (String name :
                List.of("themes/chart/theme.yaml", ProgramStamp.class.getName().replace('.', '/') + ".class")) {
            Optional<Path> archive =
                    Optional.ofNullable(themes.getResource(name)).flatMap(ProgramStamp::archive);
            if (archive.isEmpty()) {
                return Optional.empty();
            }
            File file = archive.get().toFile();
            archives.add(file.getName() + " " + file.length() + " " + file.lastModified());
        }
        return Optional.of(String.join("\n", archives));
    }

    private static Optional<Path> archive(URL resource) {
        try {
            return resource.openConnection() instanceof JarURLConnection jar
                    ? Optional.of(Path.of(jar.getJarFileURL().toURI())).filter(Files::isRegularFile)
                    : Optional.empty();
        } catch (IOException | URISyntaxException | RuntimeException unknown) {
            return Optional.empty();
        }
    }
}
