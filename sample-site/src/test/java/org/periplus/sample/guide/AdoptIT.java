package org.periplus.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team adopts Periplus in an empty folder, by typing what the page of the guide says and nothing else. */
class AdoptIT {

    private static final GuidePage PAGE = GuidePage.of("adopt");

    @TempDir
    private Path empty;

    @Test
    void anAtlasIsBegunBuiltAndChangedWithTheCommandLine() throws IOException {
        Walk walk = new Walk(Desk.at(empty).withProgram());

        walk.follow(PAGE.section("With the command line"));

        assertThat(walk.typed())
                .as("ten minutes have room for so many commands")
                .hasSizeBetween(8, 14);
        assertThat(walk.folder().resolve("site/index.html")).content().contains("How customers travel with us");
        Desk.Ran state = Desk.at(empty).run(walk.folder(), "git status --porcelain; git log --format=%s", Map.of());
        assertThat(state.printed()).isEqualTo("feat: tell that the price is found\nfeat: begin the atlas\n");
    }

    @Test
    void anAtlasIsBuiltWithNothingButMaven() throws IOException {
        Desk desk = Desk.at(empty);
        Walk walk = new Walk(desk.with("mvn", BuildOfTheGuide.maven(desk)));

        walk.follow(PAGE.section("With Maven"));

        assertThat(walk.typed()).containsExactly("mvn -B verify");
        Path site = walk.folder().resolve("target/site/periplus");
        assertThat(site.resolve("journeys/first-visit.html")).content().contains("Somebody says hello");
        assertThat(site.resolve("personas/anna.html")).content().contains("New here");
        assertThat(Files.exists(walk.folder().resolve("site"))).isFalse();
    }

    @Test
    void theExampleOfThePageAboutMavenIsComplete() throws IOException {
        Desk desk = Desk.at(empty);
        Walk walk = new Walk(desk.with("mvn", BuildOfTheGuide.maven(desk)));

        walk.follow(GuidePage.of("maven").section("A complete example"));

        assertThat(walk.typed()).containsExactly("mvn verify");
        assertThat(walk.folder().resolve("target/site/periplus/index.html"))
                .content()
                .contains("Our journeys");
    }
}
