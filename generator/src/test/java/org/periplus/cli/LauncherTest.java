package org.periplus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The POSIX launcher, in an installation whose path has a space, around a program that prints its arguments. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final Path SCRIPT = Path.of("src/main/launcher/periplus").toAbsolutePath();

    @TempDir
    Path folder;

    private Path home;
    private Path launcher;
    private Map<String, String> environment;

    /** What stands behind the launcher here: prints the arguments, and ends with the status that the last one names. */
    static final class Echo {
        public static void main(String[] arguments) {
            System.out.println(Arrays.toString(arguments));
            System.exit(Integer.parseInt(arguments[arguments.length - 1]));
        }
    }

    private record Outcome(int status, String output, String errors) {}

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve("an installation");
        launcher = home.resolve("bin/periplus");
        Files.createDirectories(launcher.getParent());
        Files.copy(SCRIPT, launcher);
        executable(launcher);
        writeProgram(Files.createDirectories(home.resolve("lib")).resolve("periplus-generator-1.jar"));
        environment = new HashMap<>(Map.of(
                "PATH", System.getenv("PATH"),
                "JAVA_HOME", System.getProperty("java.home"),
                "XDG_CACHE_HOME", folder.resolve("cache").toString()));
    }

    @Test
    void handsArgumentsAndStatusThroughUnchanged() throws Exception {
        assertThat(run(launcher, "build", "two  words", "*", "", "1"))
                .isEqualTo(new Outcome(1, "[build, two  words, *, , 1]\n", ""));
    }

    @Test
    void findsItsHomeThroughAChainOfSymbolicLinks() throws Exception {
        Path inner = Files.createSymbolicLink(folder.resolve("inner"), Path.of("an installation/bin/periplus"));
        Path outer = Files.createSymbolicLink(folder.resolve("outer"), inner);

        assertThat(run(outer, "0")).isEqualTo(new Outcome(0, "[0]\n", ""));
    }

    @Test
    void laterRunsUseTheArchiveOfTheFirstBuildAndSayNothingAboutIt() throws Exception {
        Outcome first = run(launcher, "build", "0");
        assertThat(cached()).singleElement().asString().matches(".*-build\\.jsa\\.[0-9]+");
        Outcome second = run(launcher, "check", "0");
        assertThat(cached()).singleElement().asString().endsWith("-build.jsa");

        assertThat(first).isEqualTo(new Outcome(0, "[build, 0]\n", ""));
        assertThat(second).isEqualTo(new Outcome(0, "[check, 0]\n", ""));
    }

    @Test
    void anotherContentOfLibReplacesTheArchive() throws Exception {
        run(launcher, "build", "0");
        Path old = cached().get(0);
        Files.writeString(home.resolve("lib/periplus-themes-1.jar"), "changed");
        run(launcher, "build", "0");

        assertThat(cached()).hasSize(1).doesNotContain(old);
    }

    @Test
    void aRecordingThatLeavesNothingIsTriedThreeTimes() throws Exception {
        Path java = java("17.0.1");
        Files.createFile(Files.createDirectories(java.resolve("lib/server")).resolve("classes.jsa"));
        environment.put("JAVA_HOME", java.toString());

        List<Boolean> recorded = new ArrayList<>();
        for (int run = 1; run <= 4; run++) {
            recorded.add(run(launcher, "build").output().contains("ArchiveClassesAtExit"));
        }

        assertThat(recorded).containsExactly(true, true, true, false);
    }

    @Test
    void aJavaInItsOwnFolderWins() throws Exception {
        Files.createSymbolicLink(home.resolve("java"), Path.of(System.getProperty("java.home")));
        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());

        assertThat(run(launcher, "0")).isEqualTo(new Outcome(0, "[0]\n", ""));
    }

    @Test
    void runsWithoutACache() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        environment.put("XDG_CACHE_HOME", file.toString());

        assertThat(run(launcher, "build", "0")).isEqualTo(new Outcome(0, "[build, 0]\n", ""));
    }

    @Test
    void optionsOfTheUserWinAndLeaveNoArchive() throws Exception {
        environment.put("JAVA_HOME", java("17.0.1").toString());
        environment.put("PERIPLUS_JAVA_OPTS", "-Xmx4g -XX:+UseG1GC");

        assertThat(run(launcher, "build").output())
                .containsSubsequence("-Xmx1g", "-Xmx4g", "-XX:+UseG1GC", "-jar")
                .doesNotContain("UseSerialGC", "ArchiveClassesAtExit");
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_452", "11.0.2", "16"})
    void refusesAnOldJavaAndNamesIt(String version) throws Exception {
        environment.put("JAVA_HOME", java(version).toString());

        Outcome outcome = run(launcher, "version");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.errors()).contains("is Java " + version, "needs Java 17 or newer");
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", folder.toString());

        assertThat(run(launcher, "version"))
                .isEqualTo(new Outcome(
                        3,
                        "",
                        "periplus: no Java found. Install Java 17 or newer, or set JAVA_HOME to the folder of one.\n"));
    }

    /** An installation of Java that prints its options, and says in its file "release" that it is of a version. */
    private Path java(String version) throws IOException {
        Path java = folder.resolve("java");
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(Files.writeString(java.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n"));
        return java;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void writeProgram(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String name = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream in = Echo.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/periplus"))) {
            return files.filter(file -> file.toString().contains(".jsa"))
                    .sorted()
                    .toList();
        }
    }

    private Outcome run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Outcome(status, Files.readString(output, UTF_8), Files.readString(errors, UTF_8));
    }
}
