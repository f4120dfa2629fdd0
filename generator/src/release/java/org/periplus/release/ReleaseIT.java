package org.periplus.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archives of a release, unpacked and used as a stranger would. */
class ReleaseIT {

    private static final Path RELEASE = Path.of(System.getProperty("release.folder"));
    private static final String VERSION = System.getProperty("release.version");
    private static final String PLATFORM = System.getProperty("release.platform");
    private static final String NAME = "periplus-" + VERSION;

    @TempDir
    static Path folder;

    /** The archive for those who have Java, the same as a zip, and the one with a Java of its own. */
    private static Path program;

    private static Path zipped;
    private static Path withJava;

    @BeforeAll
    static void unpack() throws Exception {
        program = Files.createDirectories(folder.resolve("a place")).resolve(NAME);
        tar(RELEASE.resolve(NAME + ".tar.gz"), program.getParent());
        zipped = Files.createDirectories(folder.resolve("zip")).resolve(NAME);
        Started.run(
                zipped.getParent(),
                Map.of(),
                List.of(System.getProperty("java.home") + "/bin/jar", "xf", RELEASE.resolve(NAME + ".zip").toString()));
        withJava = Files.createDirectories(folder.resolve("own")).resolve(NAME);
        tar(RELEASE.resolve(NAME + "-" + PLATFORM + ".tar.gz"), withJava.getParent());
    }

    @ParameterizedTest
    @CsvSource({"SHA256SUMS, SHA-256", "SHA512SUMS, SHA-512"})
    void theSumsAreOfEveryFile(String sums, String algorithm) throws Exception {
        List<String> expected = new ArrayList<>();
        for (Path file : files(RELEASE, 1).values()) {
            if (!file.toString().endsWith("SUMS")) {
                expected.add(sum(file, algorithm) + "  " + file.getFileName());
            }
        }

        assertThat(Files.readAllLines(RELEASE.resolve(sums))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSize(5);
    }

    @Test
    void bothArchivesHoldTheSameFilesAndTheOtherOnlyAJavaMore() throws Exception {
        Map<String, String> sums = sums(program);

        assertThat(sums(zipped)).isEqualTo(sums);
        Map<String, String> own = sums(withJava);
        own.keySet().removeIf(file -> file.startsWith("java/"));
        assertThat(own).isEqualTo(sums);
        assertThat(sums).containsKeys(
                "LICENSE", "NOTICE", "THIRD-PARTY.txt", "licences/flexmark.txt", "periplus.cdx.json",
                "bin/periplus", "bin/periplus.cmd", "example/periplus.yaml",
                "share/bash-completion/completions/periplus", "share/zsh/site-functions/_periplus",
                "share/fish/vendor_completions.d/periplus.fish", "share/powershell/periplus-completion.ps1",
                "share/man/man1/periplus.1", "share/man/man1/periplus-build.1");
        assertThat(sums.keySet()).noneMatch(file -> file.endsWith(".jsa"));
    }

    @Test
    void onlyTheLauncherAndJavaMayBeRunAndAllMayBeRead() throws Exception {
        for (Path home : List.of(program, withJava)) {
            for (Map.Entry<String, Path> file : files(home, 99).entrySet()) {
                boolean runs = file.getKey().matches("bin/periplus|java/bin/.*|java/lib/(jexec|jspawnhelper)");
                assertThat(permissions(file.getValue()))
                        .as(file.getKey())
                        .isEqualTo(runs ? "rwxr-xr-x" : "rw-r--r--");
            }
        }
    }

    @Test
    void theZipKeepsWhatMayBeRun() throws Exception {
        Path zip = RELEASE.resolve(NAME + ".zip");
        try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"))) {
            assertThat(permissions(inside.getPath(NAME, "bin", "periplus"))).isEqualTo("rwxr-xr-x");
            assertThat(permissions(inside.getPath(NAME, "LICENSE"))).isEqualTo("rw-r--r--");
        }
    }

    @Test
    void everyLibraryComesWithItsLicence() throws Exception {
        String listed = Files.readString(program.resolve("THIRD-PARTY.txt"));
        for (Path archive : files(program.resolve("lib"), 1).values()) {
            String name = archive.getFileName().toString();
            try (JarFile jar = new JarFile(archive.toFile())) {
                boolean inside = jar.stream().anyMatch(entry -> entry.getName().matches("(?i)(.*/)?(licen[sc]e.*|about\\.html)"));
                boolean beside = files(program.resolve("licences"), 1).keySet().stream()
                        .anyMatch(text -> name.startsWith(text.replace(".txt", "-")));
                String stem = ":" + name.replaceFirst("-\\d.*", "") + ":";
                boolean apache = listed.lines().anyMatch(line -> line.contains("(Apache-2.0)") && line.contains(stem));
                assertThat(inside || beside || apache).as(name).isTrue();
            }
        }
    }

    @Test
    void theBillOfMaterialsNamesTheLibraries() throws Exception {
        assertThat(RELEASE.resolve(NAME + ".cdx.json")).hasSameTextualContentAs(program.resolve("periplus.cdx.json"));
        assertThat(program.resolve("periplus.cdx.json")).content().contains("CycloneDX", "pkg:maven/info.picocli/picocli@");
    }

    @Test
    void theProgramOfTheArchiveBuildsItsExample() throws Exception {
        Map<String, String> environment = environment(System.getProperty("java.home"));

        assertThat(run(program, environment, "--version")).startsWith("periplus " + VERSION + ", Java ");
        run(program, environment, "init", "für uns");
        assertThat(run(program, environment, "build", "-s", "für uns")).contains("pages in");
    }

    @Test
    void theOneWithItsOwnJavaNeedsNoOther() throws Exception {
        Map<String, String> environment = environment(folder.resolve("no java").toString());

        assertThat(run(withJava, environment, "--version")).startsWith("periplus " + VERSION + ", Java ");
        run(withJava, environment, "init", "ours");
        assertThat(run(withJava, environment, "build", "-s", "ours")).contains("pages in");
        run(withJava, environment, "export", "journey:first-visit", "-f", "pdf", "-s", "ours", "-o", "map.pdf");
        assertThat(folder.resolve("map.pdf")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "build", "import-csv"})
    void manualPagesAreThere(String command) {
        String page = command.isEmpty() ? "periplus.1" : "periplus-" + command + ".1";
        assertThat(program.resolve("share/man/man1").resolve(page)).content().startsWith(".TH").contains("periplus " + VERSION);
    }

    private static Map<String, String> environment(String java) {
        return Map.of("JAVA_HOME", java, "XDG_CACHE_HOME", folder.resolve("cache").toString(), "LC_ALL", "C.UTF-8");
    }

    private static String run(Path home, Map<String, String> environment, String... arguments) throws Exception {
        return Started.run(
                folder,
                environment,
                Stream.concat(Stream.of(home.resolve("bin/periplus").toString()), Stream.of(arguments))
                        .toList());
    }

    private static void tar(Path archive, Path target) throws Exception {
        Started.run(target, Map.of(), List.of("tar", "-xzf", archive.toString()));
    }

    private static Map<String, String> sums(Path home) throws Exception {
        Map<String, String> sums = new TreeMap<>();
        for (Map.Entry<String, Path> file : files(home, 99).entrySet()) {
            sums.put(file.getKey(), sum(file.getValue(), "SHA-256"));
        }
        return sums;
    }

    private static Map<String, Path> files(Path home, int depth) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(home, depth)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> files.put(home.relativize(file).toString(), file));
        }
        return files;
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static String sum(Path file, String algorithm) throws Exception {
        MessageDigest digest = MessageDigest.getInstance(algorithm);
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
