package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three teams keep their maps in three places, and one site shows them all. */
class IncludeTest {

    private static final String SITE =
            """
            periplus: 1
            title: All maps
            include:
              - git: ../rail maps
                ref: v1.1
                path: content
                prefix: rail
              - folder: ../bus maps
            """;

    @TempDir
    Path folder;

    private Path atlas;
    private TeamRepository rail;

    @BeforeEach
    void begin() throws Exception {
        atlas = folder.resolve("all maps");
        write("periplus.yaml", SITE);
        write("teams.yaml", "desk: {name: Desk}\n");
        write("personas/sam.yaml", "name: Sam of us\nowner: desk\n");
        write(
                "journeys/whole-trip.yaml",
                """
                name: Whole trip
                personas: [sam, rail-sam]
                stages:
                  - id: go
                    name: Go
                    journey: rail-ride
                    touchpoints:
                      - name: Rides
                        emotion: {rail-sam: 1, sam: 0}
                """);
        write("../bus maps/periplus.yaml", "periplus: 1\ntitle: Bus maps\n");
        write("../bus maps/teams.yaml", "desk:\n  name: Desk\ndrivers: {name: Drivers}\n");
        write("../bus maps/personas/bo.yaml", "name: Bo\nowner: drivers\n");
        rail = new TeamRepository(folder.resolve("rail maps"));
        rail.write("content/periplus.yaml", "periplus: 1\ntitle: Rail maps\n")
                .write("content/personas/sam.md", "---\nname: Sam of rail\nowner: desk\n---\nSee [the ride](journey:ride).\n")
                .write("content/channels.yaml", "hall: {name: Hall, type: store}\n")
                .write("content/pages/guide/first.md", "# First\n\n[Sam](../../personas/sam.md)\n")
                .write("content/feedback/asked.yaml", "name: Asked\ntype: survey\ndate: 2026-01-02\nabout: [ride/in/sits-down]\n")
                .write(
                        "content/journeys/ride.yaml",
                        """
                        name: Ride
                        personas: [sam]
                        stages:
                          - id: in
                            name: In
                            touchpoints:
                              - name: Sits down
                                channel: hall
                                actors: [sam]
                                emotion: {sam: 2}
                        """)
                .commit("Begin");
        rail.tag("v1.1");
    }

    @AfterEach
    void end() {
        rail.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = atlas.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Prompt run(String... args) {
        return Prompt.run(atlas, Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), args);
    }

    private static void remove(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }

    private String page(String path) throws IOException {
        return Files.readString(atlas.resolve("site").resolve(path));
    }

    @Test
    void threeTeamsAreOneSiteAndItIsBuiltFromTheCache() throws Exception {
        Prompt unlocked = run("check");
        assertThat(unlocked.exit()).isEqualTo(1);
        assertThat(unlocked.out())
                .contains("periplus.yaml:4:5", "[include-not-locked]", "periplus update")
                .doesNotContain("missing-reference");
        Prompt update = run("update");
        assertThat(update.err()).isEmpty();
        assertThat(update.out()).startsWith("rail: pinned at ").contains("(v1.1)");
        assertThat(update.exit()).isZero();
        remove(folder.resolve("rail maps"));
        Prompt build = run("build", "--offline");
        assertThat(build.err() + build.out()).contains("pages in");
        assertThat(build.exit()).isZero();
        assertThat(page("personas/rail-sam.html")).contains("Sam of rail", "journeys/rail-ride.html");
        assertThat(page("personas/sam.html")).contains("Sam of us");
        assertThat(page("personas/bo.html")).contains("Bo", "teams/drivers.html");
        assertThat(page("journeys/whole-trip.html")).contains("rail-ride.html", "rail-sam.html");
        assertThat(page("pages/rail/guide/first.html")).contains("personas/rail-sam.html");
    }
}
