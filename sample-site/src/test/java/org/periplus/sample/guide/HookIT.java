package org.periplus.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hooks of the guide, in a repository whose folder holds more than what is committed. */
class HookIT {

    private static final GuidePage PAGE = GuidePage.of("pre-commit");
    private static final String HOOK = ".githooks/pre-commit";

    @TempDir
    private Path empty;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void begin() {
        desk = Desk.at(empty).withProgram();
        desk.write("work/atlas/periplus.yaml", "periplus: 1\ntitle: Ours\n");
        desk.write("work/atlas/personas/anna.yaml", "name: Anna\n");
        desk.write("work/" + HOOK, PAGE.section("With git alone").file(HOOK));
        String install = PAGE.section("With git alone").fences().get(1).text();
        assertThat(desk.run("git init -q\n" + install).status()).isZero();
    }

    @Test
    void aGoodCommitPassesWhateverElseLiesInTheFolder() {
        desk.write("work/atlas/personas/broken one.yaml", "nam: Not committed\n");
        desk.write("work/atlas/personas/zoë b.yaml", "id: zoe\nname: Zoë\n");

        Desk.Ran commit = desk.run(
                "git add atlas/periplus.yaml atlas/personas/anna.yaml 'atlas/personas/zoë b.yaml'\ngit commit -qm one");

        assertThat(commit.status()).as(commit.printed()).isZero();
        assertThat(desk.run("git log --format=%s").printed()).isEqualTo("one\n");
    }

    @Test
    void aMistakeAndAFileOutOfFormStopACommitAndAreBothTold() {
        desk.write("work/atlas/personas/anna.yaml", "nam: Anna\n");
        desk.write("work/atlas/personas/ben.yaml", "summary:   'Likes trains'\nname: Ben\n");

        Desk.Ran commit = desk.run("git add atlas\necho 'name: Anna' > atlas/personas/anna.yaml\ngit commit -qm two");

        assertThat(commit.status()).as(commit.printed()).isEqualTo(1);
        assertThat(commit.printed())
                .contains("atlas/personas/anna.yaml:1:1: error: there is no key \"nam\" here")
                .contains("atlas/personas/ben.yaml\n");
        assertThat(desk.run("git rev-parse --verify -q HEAD").status()).isNotZero();
    }

    @Test
    void aCommitOfOtherFilesStartsNothing() {
        desk.with("periplus", "echo started; exit 9");
        desk.write("work/notes.txt", "Nothing of the atlas\n");

        Desk.Ran commit = desk.run("git add notes.txt\ngit commit -qm three");

        assertThat(commit.status()).as(commit.printed()).isZero();
    }

    @Test
    void theFrameworkCallsTheSameCommandsForTheFilesThatCount() throws IOException {
        Node hooks = PAGE.section("With the pre-commit framework")
                .yaml(".pre-commit-config.yaml")
                .at("repos")
                .at(0)
                .at("hooks");
        desk.with("periplus", "echo \"$*\" >> \"$DESK/calls.txt\"");

        for (Node hook : hooks.items()) {
            List<String> files = List.of("atlas/periplus.yaml", "atlas/kpis/a.csv", "README.md").stream()
                    .filter(file -> Pattern.compile(hook.at("files").text())
                            .matcher(file)
                            .find())
                    .toList();
            boolean named = !hook.at("pass_filenames").text().equals("false");
            desk.run(hook.at("entry").text() + (named ? " " + String.join(" ", files) : ""));
        }

        assertThat(Files.readAllLines(empty.resolve("calls.txt")))
                .containsExactly("check -s atlas", "fmt --check -s atlas atlas/periplus.yaml");
    }
}
