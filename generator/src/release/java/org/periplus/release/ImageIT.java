package org.periplus.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image, unpacked layer by layer into a folder, and started in it as far as that goes without an engine. */
class ImageIT {

    private static final Path RELEASE = Path.of(System.getProperty("release.folder"));
    private static final String VERSION = System.getProperty("release.version");
    private static final String PLATFORM = System.getProperty("release.platform");

    /** What an engine does before it starts a program: mount /proc and /dev, change the root and the user. */
    private static final String ENGINE = """
            mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" || exit 9
            root=$1; shift
            exec chroot --userspec=65532:65532 "$root" "$@"
            """;

    @TempDir
    static Path folder;

    private static Path layout;
    private static Path root;
    private static String manifest;
    private static String config;

    @BeforeAll
    static void unpack() throws Exception {
        layout = Files.createDirectories(folder.resolve("layout"));
        root = Files.createDirectories(folder.resolve("root"));
        Path image = RELEASE.resolve("periplus-" + VERSION + "-" + PLATFORM + "-image.tar");
        Started.run(layout, Map.of(), List.of("tar", "-xf", image.toString()));
        manifest = Files.readString(blob(first("\"digest\":\"sha256:([0-9a-f]{64})\"", Files.readString(layout.resolve("index.json")))));
        config = Files.readString(blob(first("\"config\":\\{[^}]*sha256:([0-9a-f]{64})", manifest)));
        for (String layer : layers()) {
            Started.run(root, Map.of(), List.of("tar", "-xzf", blob(layer).toString()));
        }
    }

    @Test
    void itSaysWhatItIsAndRunsAsNobodyOfTheHost() {
        assertThat(config)
                .contains("\"User\":\"65532:65532\"", "\"WorkingDir\":\"/atlas\"")
                .contains("\"Entrypoint\":[\"/opt/java/bin/java\",", "\"org.periplus.cli.Main\"]")
                .contains("\"org.opencontainers.image.version\":\"" + VERSION + "\"")
                .contains("\"created\":\"2026-11-01T00:00:00Z\"", "\"os\":\"linux\"");
    }

    @Test
    void whatSeldomChangesLiesInLayersOfItsOwn() throws Exception {
        List<String> tops = new ArrayList<>();
        for (String layer : layers()) {
            String listed = Started.run(folder, Map.of(), List.of("tar", "-tzf", blob(layer).toString()));
            for (String part : List.of("lib64/", "opt/java/bin/java", "opt/periplus/libs/picocli", "periplus-generator-", "opt/periplus/example/periplus.yaml")) {
                if (listed.lines().anyMatch(line -> line.startsWith(part) || line.contains(part))) {
                    tops.add(part);
                }
            }
        }
        assertThat(tops).doesNotHaveDuplicates().contains("opt/java/bin/java", "opt/periplus/libs/picocli", "periplus-generator-");
        assertThat(layers()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void itHoldsNoShellAndNothingOfTheMachineThatMadeIt() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            assertThat(walk.map(file -> root.relativize(file).toString()))
                    .isNotEmpty()
                    .noneMatch(file -> file.matches("(usr/)?bin/.*|root/.*|home/.*|.*\\.jsa\\.[0-9]+"));
        }
    }

    @Test
    void itsEntryPointStarts() throws Exception {
        List<String> entry = Pattern.compile("\"([^\"]*)\"")
                .matcher(first("\"Entrypoint\":\\[([^]]*)]", config))
                .results()
                .map(word -> word.group(1))
                .toList();

        assertThat(started(entry, "version")).contains("periplus " + VERSION + ", Java ");
        assertThat(started(entry, "init", "/tmp/für uns")).contains("files written");
        assertThat(started(entry, "build", "-s", "/tmp/für uns")).contains("pages in");
    }

    /** Root can do what an engine does; for others Java is started where it lies, with its paths put right. */
    private static String started(List<String> entry, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(root.resolve("proc"));
            Files.createDirectories(root.resolve("dev"));
            command.addAll(List.of("unshare", "--mount", "--pid", "--fork", "sh", "-c", ENGINE, "sh", root.toString()));
            command.addAll(entry);
            command.addAll(List.of(arguments));
            return Started.run(folder, Map.of("LC_ALL", "C.UTF-8", "HOME", "/tmp"), command);
        }
        String classPath = Files.readString(root.resolve("opt/periplus/jib-classpath-file")).replace("/opt/", root + "/opt/");
        for (String word : entry) {
            String here = word.replace("/opt/", root + "/opt/");
            command.add(word.startsWith("@") ? classPath : here);
        }
        Stream.of(arguments).map(word -> word.replaceFirst("^/tmp/", root + "/tmp/")).forEach(command::add);
        return Started.run(folder, Map.of("LC_ALL", "C.UTF-8"), command);
    }

    private static List<String> layers() {
        return Pattern.compile("sha256:([0-9a-f]{64})")
                .matcher(manifest.substring(manifest.indexOf("\"layers\"")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Path blob(String digest) {
        return layout.resolve("blobs/sha256").resolve(digest);
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow(() -> new AssertionError("No " + pattern + " in " + text));
    }
}
