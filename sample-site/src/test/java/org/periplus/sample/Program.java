package org.periplus.sample;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The packaged command line in a process of its own.
 *
 * @param home the program's folder, with {@code bin} and {@code lib}
 */
record Program(Path home) {

    private static final int OLDEST_JAVA = 17;

    /** Returns the program that the build packaged, and fails if there is none. */
    static Program packaged() {
        Path home = Path.of(System.getProperty("sample.program", "../generator/target/periplus"))
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(home.resolve("lib"))) {
            throw new IllegalStateException("There is no program in " + home + "; build it first, with mvn package");
        }
        return new Program(home);
    }

    /**
     * Runs a build to its end on the day 2026-11-01 and returns what it printed.
     *
     * @param surroundings the process's further environment
     * @throws IllegalStateException if the program does not end with 0
     */
    String build(Path source, Path output, Path java, Map<String, String> surroundings) {
        return build(source, output, java, surroundings, List.of());
    }

    /** Runs a build as above with further words on the command line. */
    String build(Path source, Path output, Path java, Map<String, String> surroundings, List<String> further) {
        List<String> words = new ArrayList<>(command());
        words.addAll(List.of("build", "--as-of", "2026-11-01"));
        words.addAll(further);
        words.addAll(List.of("--source", source.toString(), "--output", output.toString()));
        Map<String, String> environment = new HashMap<>(surroundings);
        environment.put("JAVA_HOME", java.toString());
        return run(words, environment);
    }

    /**
     * Checks content as it stood on the day 2026-11-01 and returns what was printed.
     *
     * @throws IllegalStateException if the content has errors
     */
    String check(Path source) {
        List<String> words = new ArrayList<>(command());
        words.addAll(List.of("check", "--as-of", "2026-11-01", "--source", source.toString()));
        return run(words, Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    /**
     * Starts a command in a folder; its standard error goes the way of its output.
     *
     * @param words what stands behind the name of the program
     */
    Process start(Path folder, List<String> words) {
        List<String> all = new ArrayList<>(command());
        all.addAll(words);
        ProcessBuilder process =
                new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return process.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String run(List<String> words, Map<String, String> surroundings) {
        ProcessBuilder process = new ProcessBuilder(words).redirectErrorStream(true);
        process.environment().putAll(surroundings);
        try {
            Process running = process.start();
            running.getOutputStream().close();
            String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = running.waitFor();
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", words) + " ended with " + status + ":\n" + printed);
            }
            return printed;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private List<String> command() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return windows
                ? List.of("cmd", "/c", home.resolve("bin/periplus.cmd").toString())
                : List.of(home.resolve("bin/periplus").toString());
    }

    /** Returns the homes of the Java that runs this test and of all others of 17 and newer in the usual place, each once. */
    static List<Path> javas() {
        try (Stream<Path> found = Stream.of(Path.of("/usr/lib/jvm"))
                .filter(Files::isDirectory)
                .flatMap(folder -> Stream.of(folder.toFile().listFiles()).map(File::toPath))) {
            return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"))), found.sorted())
                    .filter(java -> version(java) >= OLDEST_JAVA)
                    .map(Program::real)
                    .distinct()
                    .toList();
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int version(Path java) {
        Path release = java.resolve("release");
        if (!Files.isExecutable(java.resolve("bin/java")) || !Files.isRegularFile(release)) {
            return 0;
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.replaceFirst("\\D.*", ""));
    }
}
