package org.periplus.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds one after the other in the same Java machine, as a reactor, an editor or a daemon has them. */
class TwiceInOneMachineTest {

    @TempDir
    Path folder;

    @BeforeEach
    void content() throws GitAPIException {
        Goal.atlas(folder);
        PersonIdent sam =
                new PersonIdent("Sam", "sam@example.org", Instant.parse("2026-05-01T10:00:00Z"), ZoneOffset.UTC);
        try (Git git = Git.init().setDirectory(folder.resolve("atlas").toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Add the atlas")
                    .setAuthor(sam)
                    .setCommitter(sam)
                    .setSign(false)
                    .call();
        }
    }

    @Test
    void buildsGiveTheSameBytesAndLeaveNeitherThreadsNorFilesOpen() throws Exception {
        Goal.of(new GenerateMojo(), folder).mojo().execute();
        Map<String, String> first = bytes(folder.resolve("site"));
        Set<String> threads = Machine.threads();
        long files = Machine.openFiles();
        for (int build = 0; build < 3; build++) {
            Goal.of(new GenerateMojo(), folder)
                    .with("output", folder.resolve("site" + build).toFile())
                    .mojo()
                    .execute();
            assertThat(bytes(folder.resolve("site" + build))).isEqualTo(first);
        }
        assertThat(Machine.soon(() -> threads.containsAll(Machine.threads())))
                .as("%s have become %s", threads, Machine.threads())
                .isTrue();
        assertThat(Machine.openFiles()).isLessThanOrEqualTo(files);
    }

    @Test
    void aLoaderThatIsClosedAfterABuildLeavesNothingOpen() throws Exception {
        // What the machine itself opens once, such as the source of random numbers.
        loadBuildAndClose("warm");
        long files = Machine.openFiles();
        loadBuildAndClose("site");
        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(Machine.openFiles()).isLessThanOrEqualTo(files);
    }

    private void loadBuildAndClose(String site) throws Exception {
        URL[] urls = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(TwiceInOneMachineTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> itself = loader.loadClass(TwiceInOneMachineTest.class.getName());
            Method build = itself.getDeclaredMethod("build", Path.class, String.class);
            build.setAccessible(true);
            build.invoke(null, folder, site);
        }
    }

    private static void build(Path folder, String site) throws Exception {
        Goal.of(new GenerateMojo(), folder)
                .with("output", folder.resolve(site).toFile())
                .mojo()
                .execute();
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> bytes(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            Map<String, String> all = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> all.put(site.relativize(file).toString(), text(file)));
            return all;
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
