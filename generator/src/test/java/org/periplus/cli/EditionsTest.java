package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commits are built without touching the files, alone and as editions beside the present. */
class EditionsTest {

    private static final String OLD = "editions/v1.0/";

    @TempDir
    Path folder;

    @TempDir
    Path output;

    private KeptAtlas atlas;

    @BeforeEach
    void keep() throws IOException, GitAPIException {
        atlas = KeptAtlas.in(folder);
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    @Test
    void aCommitIsBuiltAsItsCheckoutWouldBe() throws IOException, GitAPIException {
        Prompt rev = Prompt.run(
                folder,
                "build",
                "--rev",
                "v1.0",
                "--no-history",
                "-o",
                output.resolve("a").toString());
        assertThat(rev.exit()).as(rev.err()).isZero();
        assertThat(Files.readString(folder.resolve("journeys/weekend-trip.yaml")))
                .contains("mira: -2");
        atlas.git().checkout().setName("v1.0").call();
        Prompt.run(folder, "build", "--no-history", "-o", output.resolve("b").toString());

        assertThat(files(output.resolve("a"))).isEqualTo(files(output.resolve("b")));
    }

    @Test
    void theHistoryOfACommitEndsWithIt() throws IOException {
        Prompt run = Prompt.run(
                folder, "build", "--rev", "v1.0", "-o", output.resolve("a").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(output.resolve("a/journeys/weekend-trip.html")))
                .contains("Begin the atlas")
                .doesNotContain("Tell what the survey says");
    }

    @Test
    void anUnknownRevisionOrEditionIsWrongUsageAndWritesNothing() {
        Prompt rev = Prompt.run(
                folder, "build", "--rev", "v3", "-o", output.resolve("a").toString());
        Prompt edition = Prompt.run(
                folder,
                "build",
                "--editions",
                "v1.0,v3",
                "-o",
                output.resolve("a").toString());

        assertThat(rev.exit()).isEqualTo(2);
        assertThat(edition.exit()).isEqualTo(2);
        assertThat(edition.err()).contains("There is no revision \"v3\"");
        assertThat(output.resolve("a")).doesNotExist();
    }

    @Test
    void theSwitchKeepsThePageOrLeadsToTheStart() throws IOException {
        build();

        assertThat(ways("journeys/weekend-trip.html"))
                .containsExactly(
                        "weekend-trip.html",
                        "../editions/v1.0/journeys/weekend-trip.html",
                        "../editions/v2.0/journeys/weekend-trip.html");
        assertThat(ways("kpis/nps.html"))
                .containsExactly("nps.html", "../editions/v1.0/index.html", "../editions/v2.0/kpis/nps.html");
        assertThat(ways(OLD + "pages/old.html"))
                .containsExactly("../../../index.html", "old.html", "../../v2.0/index.html");
    }

    private List<String> ways(String page) throws IOException {
        return Jsoup.parse(Files.readString(output.resolve("site").resolve(page)))
                .select("aside.editions[aria-label] a")
                .eachAttr("href");
    }

    @Test
    void anEditionSaysThatItIsNotThePresentAndIsNotIndexed() throws IOException {
        build();

        Element old = Jsoup.parse(Files.readString(output.resolve("site").resolve(OLD + "index.html")));
        assertThat(old.select("aside.editions p").text())
                .isEqualTo("This is the edition v1.0 of 1 February 2026, not the present.");
        assertThat(old.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(old.select("link[rel=canonical]")).isEmpty();
        Element now = Jsoup.parse(Files.readString(output.resolve("site/index.html")));
        assertThat(now.select("aside.editions p, meta[name=robots]")).isEmpty();
        assertThat(Files.readString(output.resolve("site/sitemap.xml")))
                .contains("weekend-trip")
                .doesNotContain("editions/");
    }

    @Test
    void aSiteWithoutEditionsHasNoSwitch() throws IOException {
        Prompt.run(folder, "build", "-o", output.resolve("site").toString());

        assertThat(ways("index.html")).isEmpty();
    }

    @Test
    void everyLinkBetweenEditionsLeadsToAFile() throws IOException {
        build();

        Path site = output.resolve("site");
        List<String> lost = new ArrayList<>();
        for (String file : files(site).keySet()) {
            if (file.endsWith(".html") && !file.endsWith("404.html")) {
                for (Element link :
                        Jsoup.parse(Files.readString(site.resolve(file))).select("[href], [src]")) {
                    String way = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    String path = way.replaceAll("[#?].*", "");
                    if (!way.matches("[a-z]+:.*|#.*")
                            && !Files.exists(
                                    site.resolve(file).resolveSibling(path).normalize())) {
                        lost.add(file + " " + way);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(site.resolve(OLD + "index.html")).exists();
    }

    @Test
    void namesThatFileSystemsTakeForOneGetFoldersOfTheirOwn() throws GitAPIException {
        atlas.git().branchCreate().setName("release/A").call();
        atlas.git().branchCreate().setName("release-a").call();

        Prompt run = Prompt.run(
                folder,
                "build",
                "--editions",
                "release/A,release-a",
                "-o",
                output.resolve("site").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(output.resolve("site/editions/release-a/index.html")).exists();
        assertThat(output.resolve("site/editions/release-a-2/index.html")).exists();
    }

    private void build() {
        Prompt run = Prompt.run(
                folder,
                "build",
                "--editions",
                "v1.0,v2.0",
                "-o",
                output.resolve("site").toString());
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static TreeMap<String, String> files(Path root) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
