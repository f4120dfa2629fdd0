package org.periplus.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every recipe: it can be read, it asks for all commits, and whoever has a secret runs nothing of a stranger. */
class RecipesIT {

    private static final Path OWN = Path.of("../.github").toAbsolutePath().normalize();

    @TempDir
    private Path empty;

    static Stream<Recipe> recipes() {
        return Stream.concat(Recipe.yamls(), Stream.of(Recipe.JENKINS));
    }

    static Stream<Path> ownFiles() {
        return Stream.of("workflows/ci.yml", "workflows/comment.yml", "actions/periplus/action.yml")
                .map(OWN::resolve);
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void everyShellBlockIsUnderstoodByAShell(Recipe recipe) {
        Desk desk = Desk.at(empty);

        assertThat(recipe.scripts()).isNotEmpty().allSatisfy(script -> {
            Desk.Ran read = desk.understand(script);
            assertThat(read.status()).as("%s%n%s", read.printed(), script).isZero();
        });
    }

    @Test
    void everyShellBlockOfThePagesIsUnderstoodByAShell() throws IOException {
        Desk desk = Desk.at(empty);
        List<String> scripts = new ArrayList<>();
        for (String page : List.of("ci", "ci/shell", "ci/jenkins", "pre-commit", "adopt")) {
            GuidePage.of(page).fences().stream()
                    .filter(fence -> fence.language().equals("sh"))
                    .forEach(fence -> scripts.add(fence.text()));
        }

        assertThat(scripts)
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        script -> assertThat(desk.understand(script).printed()).isEmpty());
    }

    @Test
    void everyRecipeAsksForAllCommits() {
        assertThat(Recipe.GITHUB
                        .yaml()
                        .at("jobs")
                        .at("build")
                        .at("steps")
                        .at(0)
                        .at("with")
                        .at("fetch-depth")
                        .text())
                .isEqualTo("0");
        assertThat(Recipe.GITLAB.yaml().at("variables").at("GIT_DEPTH").text()).isEqualTo("0");
        assertThat(Recipe.BITBUCKET.yaml().at("clone").at("depth").text()).isEqualTo("full");
        assertThat(Recipe.AZURE
                        .yaml()
                        .at("jobs")
                        .at(0)
                        .at("steps")
                        .at(0)
                        .at("fetchDepth")
                        .text())
                .isEqualTo("0");
    }

    @Test
    void whoeverHoldsASecretRunsNothingOfTheRequest() {
        List<String> trusted = Stream.concat(Recipe.yamls(), Stream.of(Recipe.JENKINS))
                .flatMap(recipe -> recipe.scripts().stream())
                .filter(script -> script.matches("(?s).*(COMMENT_TOKEN|\\$TOKEN|gh (api|pr)).*"))
                .toList();

        assertThat(trusted)
                .hasSize(5)
                .allSatisfy(script -> assertThat(script)
                        .doesNotContainPattern(
                                "(?m)^\\s*(\\S*/)?periplus |git (clone|fetch|checkout)|mvn |npm |\\beval\\b|\\bsource\\b")
                        .doesNotContain("pull_request_target"));
        assertThat(Recipe.GITLAB
                        .yaml()
                        .at("comment")
                        .at("variables")
                        .at("GIT_STRATEGY")
                        .text())
                .isEqualTo("none");
        assertThat(Recipe.AZURE
                        .yaml()
                        .at("jobs")
                        .where("job", "comment")
                        .orElseThrow()
                        .at("steps")
                        .at(0)
                        .at("checkout")
                        .text())
                .isEqualTo("none");
    }

    @Test
    void noWorkflowGivesARightToAJobThatRunsTheContent() {
        Node work = Recipe.GITHUB.yaml();
        Node comment = Recipe.GITHUB_COMMENT.yaml();

        assertThat(work.at("permissions").environment())
                .containsOnlyKeys("contents")
                .containsEntry("contents", "read");
        assertThat(work.at("jobs").at("build").at("permissions").isThere()).isFalse();
        assertThat(work.at("jobs").at("publish").at("steps").items())
                .extracting(step -> step.at("run").isThere())
                .containsOnly(false);
        assertThat(comment.at("on").entries()).containsOnlyKeys("workflow_run");
        assertThat(comment.at("permissions").entries()).isEmpty();
        assertThat(comment.at("jobs").at("comment").at("steps").items())
                .extracting(step -> step.at("uses").isThere())
                .containsOnly(false);
        assertThat(Recipe.GITHUB.text()).doesNotContain("secrets.");
    }

    @ParameterizedTest
    @MethodSource("ownFiles")
    void ownFilesArePinnedAndPutNoTextOfOthersIntoAShell(Path file) throws IOException {
        harmless(Files.readString(file));
    }

    @Test
    void printedWorkflowsArePinnedAndPutNoTextOfOthersIntoAShell() {
        harmless(Recipe.GITHUB.text());
        harmless(Recipe.GITHUB_COMMENT.text());
    }

    private void harmless(String text) {
        Node all = GuidePage.parse(text);
        Desk desk = Desk.at(empty);
        assertThat(all.scripts(List.of("run"))).isNotEmpty().allSatisfy(script -> {
            assertThat(script).doesNotContain("${{");
            assertThat(desk.understand(script).status()).as(script).isZero();
        });
        assertThat(text.lines().filter(line -> line.matches("\\s*(- )?uses: .*")))
                .allMatch(line -> line.matches(".*uses: (\\./.*|[\\w/.-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+)"));
    }

    @Test
    void thisProjectCommentsWithTheJobThatItRecommends() throws IOException {
        Node own = GuidePage.parse(Files.readString(OWN.resolve("workflows/comment.yml")));

        assertThat(own.at("jobs").value())
                .isEqualTo(Recipe.GITHUB_COMMENT.yaml().at("jobs").value());
        assertThat(own.at("on").at("workflow_run").at("workflows").at(0).text())
                .isEqualTo(GuidePage.parse(Files.readString(OWN.resolve("workflows/ci.yml")))
                        .at("name")
                        .text());
    }

    @Test
    void theTableOfInputsIsThatOfTheAction() throws IOException {
        Node inputs = GuidePage.parse(Files.readString(OWN.resolve("actions/periplus/action.yml")))
                .at("inputs");
        List<String> told = GuidePage.of("ci/github-actions").section("Shorter, with the action").lines().stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();

        assertThat(told).containsExactlyElementsOf(inputs.entries().keySet());
        assertThat(inputs.entries().values())
                .allMatch(input -> !input.at("description").text().isBlank());
    }
}
