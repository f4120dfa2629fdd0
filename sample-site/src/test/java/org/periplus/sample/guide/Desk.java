package org.periplus.sample.guide;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A folder in which somebody types what a page says, with a home of its own and with scripts in the place of services.
 *
 * @param root an empty folder for everything
 */
record Desk(Path root) {

    private static final Path PROGRAM = Path.of(System.getProperty("sample.program", "../generator/target/periplus"))
            .toAbsolutePath()
            .normalize();
    /** Shared, so that the program starts as fast as it does for somebody who has used it before. */
    private static final Path CACHE = Path.of("target", "guide-cache").toAbsolutePath();

    private static final long MOST_SECONDS = 300;

    /**
     * What came of a script.
     *
     * @param status what it ended with
     * @param printed both of its outputs
     */
    record Ran(int status, String printed) {}

    /** Lays out a desk in an empty folder, with git told who is sitting there. */
    static Desk at(Path root) {
        Desk desk = new Desk(root);
        desk.write("home/.gitconfig", """
                [user]
                \tname = Ada
                \temail = ada@example.org
                [init]
                \tdefaultBranch = main
                [protocol "file"]
                \tallow = always
                """);
        desk.create("bin");
        desk.create("work");
        return desk;
    }

    /** Returns the folder in which scripts begin. */
    Path work() {
        return root.resolve("work");
    }

    /** Returns the folder of the packaged program. */
    static Path program() {
        if (!Files.isDirectory(PROGRAM.resolve("lib"))) {
            throw new IllegalStateException("There is no program in " + PROGRAM + "; build it first, with mvn package");
        }
        return PROGRAM;
    }

    /** Puts the packaged program onto the search path. */
    Desk withProgram() {
        return with("periplus", "exec " + quoted(program().resolve("bin/periplus")) + " \"$@\"");
    }

    /** Puts a script onto the search path, before everything else. */
    Desk with(String name, String script) {
        executable(root.resolve("bin").resolve(name), "#!/usr/bin/env bash\nset -eu\n" + script + "\n");
        return this;
    }

    /** Writes a file that can be run. */
    static void executable(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a file, named by its path below the root. */
    Path write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns what stands in a file, named by its path below the root; nothing if it is not there. */
    String read(String file) {
        try {
            Path path = root.resolve(file);
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void create(String folder) {
        try {
            Files.createDirectories(root.resolve(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs a script in the working folder, as services do: it ends with the first command that fails. */
    Ran run(String script) {
        return run(work(), script, Map.of());
    }

    /** Runs a script in a folder with further variables. */
    Ran run(Path folder, String script, Map<String, String> variables) {
        return ended(List.of("bash", "-e", "-c", script), folder, variables);
    }

    /** Reads a script and runs nothing of it; the status tells whether a shell understands it. */
    Ran understand(String script) {
        return ended(List.of("bash", "-n", "-c", script), work(), Map.of());
    }

    private Ran ended(List<String> words, Path folder, Map<String, String> variables) {
        try {
            Path printed = Files.createTempFile(root, "printed", ".txt");
            ProcessBuilder process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(
                            Files.createTempFile(root, "nothing", ".txt").toFile()))
                    .redirectOutput(printed.toFile());
            surround(process.environment());
            process.environment().putAll(variables);
            Process running = process.start();
            if (!running.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
                throw new IllegalStateException("Not at its end after " + MOST_SECONDS + " seconds: " + words);
            }
            return new Ran(running.exitValue(), new String(Files.readAllBytes(printed), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void surround(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(name -> name.startsWith("GIT_") || name.startsWith("CI") || name.startsWith("GITHUB_"));
        environment.put("PATH", root.resolve("bin") + File.pathSeparator + environment.get("PATH"));
        environment.put("HOME", root.resolve("home").toString());
        environment.put("XDG_CACHE_HOME", CACHE.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("SOURCE_DATE_EPOCH", "1793491200");
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("DESK", root.toString());
        environment.remove("MAVEN_OPTS");
        environment.remove("MAVEN_ARGS");
    }

    /** Returns a path as one word of a script. */
    static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}
