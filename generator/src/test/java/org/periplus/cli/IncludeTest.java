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
import org.periplus.history.PastRepository;

/** Three teams keep their maps in three places, and one site shows them all. */
class IncludeTest {

    private static final String SITE = """
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
    private PastRepository rail;

    @BeforeEach
    void begin() throws Exception {
        atlas = folder.resolve("all maps");
        write("periplus.yaml", SITE);
        write("teams.yaml", "desk: {name: Desk}\n");
        write("personas/sam.yaml", "name: Sam of us\nowner: desk\n");
        write("journeys/whole-trip.yaml", """
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
        rail = new PastRepository(folder.resolve("rail maps"));
        rail.write("content/periplus.yaml", "periplus: 1\ntitle: Rail maps\n")
                .write(
                        "content/personas/sam.md",
                        "---\nname: Sam of rail\nowner: desk\n---\nSee [the ride](journey:ride).\n")
                .write("content/channels.yaml", "hall: {name: Hall, type: store}\n")
                .write("content/pages/guide/first.md", "# First\n\n[Sam](../../personas/sam.md)\n")
                .write(
                        "content/feedback/asked.yaml",
                        "name: Asked\ntype: survey\ndate: 2026-01-02\nabout: [ride/in/sits-down]\n")
                .write("content/journeys/ride.yaml", """
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
        return Prompt.run(
                atlas, Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), args);
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
        assertThat(page("personas/rail-sam.html"))
                .contains("From Rail maps, v1.1; last changed there on 1 January 2026 by Ada.");
        assertThat(page("personas/bo.html")).contains("From Bus maps;");
        assertThat(page("personas/sam.html")).doesNotContain("From Rail", "From Bus");
        assertThat(page("api/personas.json"))
                .contains("Rail maps, v1.1", "(../rail maps v1.1):content/personas/sam.md", "2026-01-01");
        assertThat(run("build", "--offline").out()).contains(": 0 files written");
        assertThat(run("doctor").out()).contains("files of other repositories").doesNotContain("mistake");
        write("../bus maps/personas/bo.yaml", "name: Bob\nowner: drivers\n");
        assertThat(run("build", "--offline").exit()).isZero();
        assertThat(page("personas/bo.html")).contains("Bob");
        damage(folder.resolve("cache"));
    }

    /** Changes the hash of the content in the lock, and then the copy in the cache: both are found. */
    private void damage(Path cache) throws IOException {
        Path lock = atlas.resolve("periplus.lock");
        String pinned = Files.readString(lock);
        Files.writeString(lock, pinned.replaceFirst("content: \"[0-9a-f]{8}", "content: \"00000000"));
        assertThat(run("check", "--offline").out()).contains("[include-changed]", "periplus.yaml:4:5");
        Files.writeString(lock, "<<<<<<< ours\n" + pinned);
        assertThat(run("check", "--offline").out()).contains("periplus.lock:1:1", "[include-changed]");
        Files.writeString(lock, pinned);
        remove(cache);
        Prompt gone = run("check", "--offline");
        assertThat(gone.exit()).isEqualTo(1);
        assertThat(gone.out()).contains("[include-unavailable]").doesNotContain("missing-reference");
    }

    @Test
    void pinsMoveOnlyWhenTheyAreAskedTo() throws Exception {
        write("periplus.yaml", SITE.replace("ref: v1.1", "ref: main"));
        assertThat(run("update").exit()).isZero();
        String pinned = Files.readString(atlas.resolve("periplus.lock"));
        assertThat(pinned).startsWith("# ").contains("git: \"../rail maps\"", "ref: \"main\"");
        rail.write("content/personas/sam.md", "---\nname: Samira of rail\nowner: desk\n---\n")
                .commit("Rename");
        String commit =
                rail.write("content/personas/ada.md", "---\nname: Ada\n---\n").commit("Add");
        assertThat(run("check").exit()).isZero();
        assertThat(Files.readString(atlas.resolve("periplus.lock"))).isEqualTo(pinned);
        Prompt newer = run("update", "--check");
        assertThat(newer.exit()).isEqualTo(1);
        assertThat(Files.readString(atlas.resolve("periplus.lock"))).isEqualTo(pinned);
        Prompt moved = run("update", "rail");
        assertThat(moved.exit()).isZero();
        assertThat(moved.out())
                .isEqualTo(newer.out())
                .contains(" -> " + commit.substring(0, 8) + " (main), 2 commits", "Ada", "Samira");
        assertThat(Files.readString(atlas.resolve("periplus.lock"))).contains(commit);
        assertThat(run("update", "--check").exit()).isZero();
        assertThat(run("update", "nobody").err()).contains("the sources are: rail");
    }

    @Test
    void theHistoryOfTheSiteTellsPinsAndItsOwnContentAlone() throws Exception {
        String to;
        String from = begun();
        try (PastRepository own = new PastRepository(atlas)) {
            to = rail.write("content/personas/sam.md", "---\nname: Samira of rail\nowner: desk\n---\n")
                    .commit("Rename")
                    .substring(0, 7);
            rail.tag("v1.2");
            write("periplus.yaml", SITE.replace("ref: v1.1", "ref: v1.2"));
            assertThat(run("update").out()).contains("Samira of rail");
            own.commit("Move");
        }
        String moved = "Included “rail” moved from " + from + " (v1.1) to " + to + " (v1.2)";
        assertThat(run("log").out())
                .contains("“v1.1” → “v1.2”", "Journey “Whole trip” was added", moved)
                .doesNotContain("of rail", "Bo");
        assertThat(run("build", "--offline").exit()).isZero();
        assertThat(page("personas/rail-sam.html")).contains("Samira of rail", "From Rail maps, v1.2");
        assertThat(page("api/changes.json")).contains("\"pins\"").doesNotContain("rail-sam\"", "persona:bo");
        assertThat(page("changes/index.html").replaceAll("<[^>]*>", ""))
                .contains("Included “rail” moved from", to + " (v1.2)");
    }

    /** Commits the site with its pins, and returns the beginning of the commit that is pinned. */
    private String begun() throws Exception {
        try (PastRepository own = new PastRepository(atlas)) {
            own.commit("Begin");
            assertThat(run("update").exit()).isZero();
            own.commit("Pin");
        }
        Path lock = atlas.resolve("periplus.lock");
        String pins = Files.exists(lock) ? Files.readString(lock) : "";
        return pins.replaceAll("(?s).*commit: \"([0-9a-f]{7}).*", "$1");
    }

    @Test
    void aPinThatMovesInTheLockAloneIsToldWithWhatItBrings() throws Exception {
        write("periplus.yaml", SITE.replace("ref: v1.1", "ref: main"));
        String from = begun();
        String to = rail.write("content/personas/sam.md", "---\nname: Samira of rail\nowner: desk\n---\n")
                .write("content/feedback/asked.yaml", "name: Asked\ntype: survey\ndate: 2026-01-02\nabout: [gone]\n")
                .commit("Rename")
                .substring(0, 7);
        assertThat(run("update").exit()).isZero();
        try (PastRepository own = new PastRepository(atlas)) {
            own.commit("Move");
        }
        String moved = "Included “rail” moved from " + from + " to " + to + " (main)";
        assertThat(run("log").out()).contains(moved).doesNotContain("Samira");
        remove(folder.resolve("rail maps"));
        Prompt diff = run("diff", "HEAD~1..HEAD");
        assertThat(diff.out()).contains(moved, "Samira of rail", "Places it tells about: “gone” instead of");
        assertThat(diff.err())
                .contains("could not is not compared: rail (../rail maps main):content/feedback/asked.yaml.")
                .doesNotContain("is not told");
        assertThat(run("diff", "HEAD~1..HEAD", "--format", "json").out())
                .contains("\"persona:rail-sam\"", "\"commit\": \"" + to)
                .doesNotContain("\"persona:bo\"");
        assertThat(run("diff", "HEAD..HEAD").out()).doesNotContain("rail");
        remove(folder.resolve("cache"));
        Prompt apart = run("diff", "HEAD~1..HEAD");
        assertThat(apart.out() + apart.err())
                .contains(
                        moved,
                        "What changed in the included \"rail\" is not told: not both of its commits are in the cache")
                .doesNotContain("Samira");
    }

    @Test
    void whatIsIncludedNewlyIsNotToldEntryByEntry() throws Exception {
        write("periplus.yaml", "periplus: 1\ntitle: All maps\n");
        write("journeys/whole-trip.yaml", "name: Whole trip\npersonas: [sam]\n");
        begun();
        write("periplus.yaml", "periplus: 1\ntitle: All maps\ninclude:\n  - folder: ../bus maps\n");
        Prompt diff = run("diff", "HEAD");
        assertThat(diff.out() + diff.err())
                .contains("What is newly included as \"bus-maps\" is not told entry by entry")
                .doesNotContain("Bo");
    }

    @Test
    void aProblemOfAnotherRepositoryIsToldWhereItIs() throws Exception {
        write("../bus maps/personas/sam.yaml", "name: Sam of the bus\n");
        write("../bus maps/teams.yaml", "desk: {name: Counter}\ndrivers: {name: Drivers}\n");
        rail.write(
                        "content/feedback/asked.yaml",
                        "name: Asked\ntype: survey\ndate: 2026-01-02\nabout: [ride/in/sits-down, ride/in/stands]\n")
                .commit("Break");
        rail.tag("v1.2");
        write("periplus.yaml", SITE.replace("ref: v1.1", "ref: v1.2"));
        assertThat(run("update").out()).contains("rail: ");
        Prompt check = run("check");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out())
                .contains(
                        "../bus maps/personas/sam.yaml:1:1",
                        "the persona \"sam\" is in two repositories: personas/sam.yaml:1:1 and ../bus maps/personas/sam.yaml:1:1",
                        "the team \"desk\" is in two repositories, and they do not say the same of it",
                        "rail (../rail maps v1.2):content/feedback/asked.yaml:4:28: error",
                        "about: [ride/in/sits-down, ride/in/stands]");
        assertThat(run("check", "--format", "github").out())
                .contains("file=periplus.yaml,line=4", "file=periplus.yaml,line=8")
                .doesNotContain("file=..", "file=rail");
    }
}
