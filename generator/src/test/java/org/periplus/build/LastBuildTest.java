package org.periplus.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.Equipment;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.Tolerance;
import org.periplus.diagnostic.Severity;
import org.periplus.kept.ProgramStamp;
import org.periplus.publish.Published;

/** When a site need not be built again, and that it is built in every other case. */
class LastBuildTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private Path source;
    private Path output;
    private Path program;

    @BeforeEach
    void writeSite() throws IOException, URISyntaxException {
        source = folder.resolve("atlas");
        output = folder.resolve("out");
        program = folder.resolve("program.jar");
        Files.createDirectories(source.resolve("teams"));
        Files.writeString(source.resolve("periplus.yaml"), "periplus: 1\ntitle: Atlas\n");
        Files.createDirectories(source.resolve("pages"));
        Files.writeString(source.resolve("pages/hello.md"), "# Hello\n\n<blink>now</blink>\n");
        Files.writeString(source.resolve("teams/crew.yaml"), "name: Crew\n");
        pack();
    }

    @Test
    void nothingChangedTellsTheSameAndTouchesNothing() throws IOException {
        SiteResult first = build();
        List<String> before = state();
        Optional<SiteResult> known = LastBuild.of(request(), "site").result();
        SiteResult again = build();

        assertThat(first.published()).isPresent();
        assertThat(known).isPresent();
        assertThat(again.diagnostics()).isEqualTo(first.diagnostics()).isNotEmpty();
        assertThat(again.notes()).isEqualTo(first.notes());
        assertThat(again.pages()).isEqualTo(first.pages());
        assertThat(again.files()).isEqualTo(first.files());
        assertThat(again.excerpts().line("pages/hello.md", 3)).contains("<blink>now</blink>");
        assertThat(again.published())
                .contains(new Published(0, first.published().get().written(), 0));
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"content", "new file", "lost page", "mended page", "foreign file", "program", "damage", "tag"})
    void whateverChangedIsBuiltAnew(String what) throws IOException, URISyntaxException {
        Files.createDirectories(source.resolve(".git/refs/tags"));
        build();
        change(what);

        assertThat(LastBuild.of(request(), "site").result()).isEmpty();
        assertThat(build().published()).isPresent();
        assertThat(Files.readString(output.resolve("teams/crew.html"))).contains("Crew");
        assertThat(LastBuild.of(request(), "site").result()).isPresent();
    }

    private void change(String what) throws IOException, URISyntaxException {
        switch (what) {
            case "content" -> Files.writeString(source.resolve("teams/crew.yaml"), "name: Crew at sea\n");
            case "new file" -> Files.writeString(source.resolve("teams/booking.yaml"), "name: Booking\n");
            case "lost page" -> Files.delete(output.resolve("teams/crew.html"));
            case "mended page" -> Files.writeString(output.resolve("teams/crew.html"), "mended by hand");
            case "foreign file" -> Files.writeString(output.resolve("notes.txt"), "ours");
            case "program" -> {
                Files.delete(program);
                pack("one more");
            }
            case "damage" -> cut(folder.resolve("cache/builds"));
            case "tag" -> Files.writeString(source.resolve(".git/refs/tags/v1"), "0".repeat(40));
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static void cut(Path kept) throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.toList()) {
                byte[] whole = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            }
        }
    }

    @Test
    void anotherRequestIsBuiltAnew() throws IOException {
        build();

        assertThat(LastBuild.of(request(), "file").result()).isEmpty();
        assertThat(LastBuild.of(request().at(Optional.of("https://example.org/")), "site")
                        .result())
                .isEmpty();
        assertThat(LastBuild.of(request(DAY.plusDays(1), Severity.ERROR), "site")
                        .result())
                .isEmpty();
        assertThat(LastBuild.of(request(DAY, Severity.WARNING), "site").result())
                .isEmpty();
    }

    @Test
    void aBuildThatFailedIsNotKept() throws IOException {
        Files.writeString(source.resolve("teams/crew.yaml"), "nam: Crew\n");

        assertThat(build().published()).isEmpty();
        assertThat(LastBuild.of(request(), "site").result()).isEmpty();
    }

    private SiteResult build() throws IOException {
        return new SiteGenerator().generate(request());
    }

    private SiteRequest request() throws IOException {
        return request(DAY, Severity.ERROR);
    }

    private SiteRequest request(LocalDate day, Severity failOn) throws IOException {
        ClassLoader themes = new URLClassLoader(
                new URL[] {program.toUri().toURL()}, getClass().getClassLoader()) {
            @Override
            public URL getResource(String name) {
                URL packed = findResource(name);
                return packed == null ? super.getResource(name) : packed;
            }
        };
        return SiteRequest.of(source, output, day)
                .withHistory(false)
                .with(new Tolerance(Optional.of(failOn), true))
                .with(Equipment.of(Optional.empty(), Optional.of(folder.resolve("cache")))
                        .withThemes(themes));
    }

    /** Packs what tells one program from another: its themes and a class. */
    private void pack(String... more) throws IOException, URISyntaxException {
        URL theme = Objects.requireNonNull(getClass().getResource("/themes/chart/theme.yaml"));
        try (OutputStream out = Files.newOutputStream(program);
                JarOutputStream jar = new JarOutputStream(out)) {
            if (theme.openConnection() instanceof JarURLConnection packed) {
                packed.setUseCaches(false);
                try (FileSystem themes =
                        FileSystems.newFileSystem(Path.of(packed.getJarFileURL().toURI()))) {
                    pack(jar, themes.getPath("/themes"));
                }
            } else {
                pack(jar, Path.of(theme.toURI()).getParent().getParent());
            }
            jar.putNextEntry(new JarEntry(ProgramStamp.class.getName().replace('.', '/') + ".class"));
            for (String name : more) {
                jar.putNextEntry(new JarEntry(name));
            }
        }
    }

    private static void pack(JarOutputStream jar, Path themes) throws IOException {
        try (Stream<Path> files = Files.walk(themes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry("themes/" + themes.relativize(file)));
                Files.copy(file, jar);
            }
        }
    }

    private List<String> state() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.sorted()
                    .map(file -> file + " " + file.toFile().lastModified() + " "
                            + file.toFile().length())
                    .toList();
        }
    }
}
