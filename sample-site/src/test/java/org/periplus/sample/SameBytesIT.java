package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is published depends on the content alone: not on where, when, in which language or by which Java it is built. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesIT {

    private static final Path ATLAS = Path.of(System.getProperty("sample.past", "target/past"))
            .toAbsolutePath()
            .resolve("atlas");
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    private final Program program = Program.packaged();

    private Path folder = Path.of("");

    /** The site in a usual folder, by the Java of this test, with nothing remembered; each test holds another one against it. */
    @BeforeAll
    void buildTheUsualSite(@TempDir Path empty) {
        folder = empty;
        Path here = SampleCopy.repository(folder.resolve("here")).resolve("atlas");
        program.build(here, folder.resolve("usual"), JAVA, Map.of("TZ", "UTC", "XDG_CACHE_HOME", cache("usual")));
    }

    private String cache(String name) {
        return folder.resolve("cache of " + name).toString();
    }

    @Test
    void folderZoneAndLanguageLeaveNoTrace() {
        Path there =
                SampleCopy.repository(folder.resolve("über/there and back")).resolve("atlas");
        Map<String, String> far = Map.of(
                "TZ", "Pacific/Kiritimati",
                "XDG_CACHE_HOME", cache("another"),
                "LANG", "tr_TR.UTF-8",
                "LC_ALL", "tr_TR.UTF-8",
                "PERIPLUS_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati");

        program.build(there, folder.resolve("far away/two"), JAVA, far);

        assertThat(bytes("far away/two")).isNotEmpty().isEqualTo(bytes("usual"));
    }

    @Test
    void everyJavaOfThisMachineWritesTheSame() {
        assertThat(bytes("usual")).isNotEmpty();

        for (Path java : Program.javas().subList(1, Program.javas().size())) {
            String output = "by/" + java.getFileName();
            Map<String, String> ownCache =
                    Map.of("XDG_CACHE_HOME", cache(java.getFileName().toString()));
            program.build(ATLAS, folder.resolve(output), java, ownCache);
            assertThat(bytes(output)).as("the site by %s", java).isEqualTo(bytes("usual"));
        }
    }

    @Test
    void secondBuildWritesNoFile() {
        Path here = folder.resolve("here/atlas");
        Map<String, FileTime> before = times("usual");

        String printed = program.build(
                here, folder.resolve("usual"), JAVA, Map.of("TZ", "UTC", "XDG_CACHE_HOME", cache("nothing")));

        assertThat(times("usual")).isNotEmpty().isEqualTo(before);
        assertThat(printed).contains(" 0 files written");
    }

    private Map<String, String> bytes(String output) {
        return ofEachFile(output, file -> {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                return HexFormat.of().formatHex(hash);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(missing);
            }
        });
    }

    private Map<String, FileTime> times(String output) {
        return ofEachFile(output, file -> {
            try {
                return Files.getLastModifiedTime(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private <T> Map<String, T> ofEachFile(String output, Function<Path, T> what) {
        BuiltSite site = new BuiltSite(folder.resolve(output));
        Map<String, T> found = new TreeMap<>();
        site.files().forEach(file -> found.put(file, what.apply(site.root().resolve(file))));
        return found;
    }
}
