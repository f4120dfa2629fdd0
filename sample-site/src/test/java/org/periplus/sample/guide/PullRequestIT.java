package org.periplus.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull request goes through the recipes, whose shell is run as it is printed, in a repository with a main branch and a merge of the request. */
class PullRequestIT {

    private static final String JOURNEY = """
            name: First visit
            stages:
              - id: arrive
                name: Arrive
                touchpoints:
                  - id: door
                    name: Looks for the door
                    emotion: %s
            """;

    @TempDir
    private Path empty;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void request() {
        desk = Desk.at(empty);
        desk.write("work/atlas/periplus.yaml", "periplus: 1\ntitle: Ours\n");
        desk.write("work/atlas/journeys/first-visit.yaml", JOURNEY.formatted("-1"));
        desk.run("git init -q\ngit add .\ngit commit -qm main\ngit checkout -qb request");
        desk.write("work/atlas/journeys/first-visit.yaml", JOURNEY.formatted("1"));
        Desk.Ran made = desk.run("""
                git commit -qam request
                git checkout -q main
                git commit -q --allow-empty -m other
                git merge -q --no-ff -m merge request
                git update-ref refs/remotes/origin/main HEAD^1
                """);
        assertThat(made.status()).as(made.printed()).isZero();
    }

    @Test
    void onGitHubTheWorkIsDoneWithThePackagedProgram() {
        Node job = Recipe.GITHUB.yaml().at("jobs").at("build");
        Release release = Release.packed(desk, Release.real());
        List<String> printed = new ArrayList<>();
        for (Node step : job.at("steps").items()) {
            if (step.at("run").isThere()) {
                Desk.Ran ran = step(step, release.sha256());
                assertThat(ran.status()).as(ran.printed()).isZero();
                printed.add(ran.printed());
            }
        }

        assertThat(printed).hasSize(4);
        assertThat(printed.get(1)).contains("::").contains("file=atlas/journeys/first-visit.yaml");
        assertThat(printed.get(2)).matches("(?s)::stop-commands::([0-9a-f]{32})\n.*\n::\\1::\n");
        assertThat(desk.read("work/site/index.html")).contains("Ours");
        assertThat(desk.read("work/comment/comment.md"))
                .startsWith("<!-- periplus diff -->\n")
                .contains("Better at Looks for the door");
        assertThat(desk.read("work/comment/number.txt")).isEqualTo("7\n");
    }

    private Desk.Ran step(Node step, String sha256) {
        Map<String, String> environment =
                new HashMap<>(Recipe.GITHUB.yaml().at("env").environment());
        environment.put("PERIPLUS_SHA256", sha256);
        environment.put("GITHUB_PATH", empty.resolve("path.txt").toString());
        environment.put(
                "PATH", desk.read("path.txt").strip() + ":" + empty.resolve("bin") + ":" + System.getenv("PATH"));
        step.at("env")
                .environment()
                .forEach((name, value) -> environment.put(name, name.equals("NUMBER") ? "7" : value));
        return desk.run(desk.work(), step.at("run").text(), environment);
    }

    @Test
    void anArchiveThatIsAnotherOneEndsTheJob() {
        Release.packed(desk, Release.STAND_IN);
        Node get = Recipe.GITHUB
                .yaml()
                .at("jobs")
                .at("build")
                .at("steps")
                .where("name", "get Periplus")
                .orElseThrow();

        Desk.Ran ran =
                step(get, Recipe.GITHUB.yaml().at("env").at("PERIPLUS_SHA256").text());

        assertThat(ran.status()).as(ran.printed()).isNotZero();
        assertThat(desk.read("path.txt")).isEmpty();
        assertThat(desk.read("home/periplus/bin/periplus")).isEmpty();
    }

    @Test
    void onAnyMachineTheScriptDoesItEvenInAShallowClone() {
        Release release = Release.packed(desk, Release.real());
        GuidePage page = GuidePage.of("ci/shell");
        desk.run(empty, "git clone -q --depth 1 'file://%s' clone".formatted(desk.work()), Map.of());
        desk.write("clone/ci/atlas.sh", page.file("ci/atlas.sh"));
        desk.write("clone/ci/publish.sh", page.file("ci/publish.sh"));

        Desk.Ran ran = desk.run(
                empty.resolve("clone"),
                "sh ci/atlas.sh; sh ci/publish.sh \"$DESK/12\"; sh ci/publish.sh \"$DESK/12\"",
                Map.of(
                        "PERIPLUS_SHA256",
                        release.sha256(),
                        "BASE",
                        "HEAD^1",
                        "XDG_CACHE_HOME",
                        empty.resolve("cache").toString()));

        assertThat(ran.status()).as(ran.printed()).isZero();
        assertThat(desk.read("clone/periplus.xml")).contains("<testsuite");
        assertThat(desk.read("12/index.html")).contains("Ours");
        assertThat(desk.read("clone/comment.md")).contains("Better at Looks for the door");
    }

    @Test
    void onGitLabReportPreviewAndCommentAreMade() {
        Release release = Release.packed(desk, Release.STAND_IN);
        Node recipe = Recipe.GITLAB.yaml();
        String before = String.join("", recipe.at(".periplus").scripts(List.of("before_script")));
        Map<String, String> variables = Map.of(
                "PERIPLUS_URL", "https://x",
                "PERIPLUS_SHA256", release.sha256(),
                "CI_PAGES_URL", "https://y",
                "CI_MERGE_REQUEST_DIFF_BASE_SHA", "abc");
        for (String job : List.of("check", "pages", "preview")) {
            Desk.Ran ran = desk.run(
                    desk.work(), before + String.join("", recipe.at(job).scripts(List.of("script"))), variables);
            assertThat(ran.status()).as(ran.printed()).isZero();
        }

        assertThat(desk.read("calls.txt").lines())
                .containsExactly(
                        "check -s atlas --format gitlab",
                        "build -s atlas -o public --base-url https://y/",
                        "build -s atlas -o preview",
                        "diff abc..HEAD -s atlas --format markdown -o comment.md");
        assertThat(desk.read("work/gl-code-quality-report.json")).isNotEmpty();
    }

    @Test
    void onBitbucketTheStepsAreDoneInTheirOrder() {
        Release release = Release.packed(desk, Release.STAND_IN);
        String script = Recipe.BITBUCKET
                .yaml()
                .at("definitions")
                .at("steps")
                .at(0)
                .at("step")
                .scripts(List.of("script"))
                .get(0)
                .replaceFirst("PERIPLUS_SHA256=0+", "PERIPLUS_SHA256=" + release.sha256());

        Desk.Ran ran =
                desk.run(desk.work(), script, Map.of("BITBUCKET_PR_ID", "7", "BITBUCKET_PR_DESTINATION_COMMIT", "abc"));

        assertThat(ran.status()).as(ran.printed()).isZero();
        assertThat(desk.read("calls.txt").lines())
                .containsExactly(
                        "check -s atlas --format junit",
                        "build -s atlas -o site",
                        "diff abc..HEAD -s atlas -o changes.txt");
    }

    @Test
    void onAzureNoTextOfTheContentIsACommandToTheAgent() {
        Release release = Release.packed(desk, Release.STAND_IN);

        Desk.Ran ran = desk.run(
                desk.work(),
                Recipe.AZURE.script("--strip-components"),
                Map.of(
                        "PERIPLUS_URL",
                        "https://x",
                        "PERIPLUS_SHA256",
                        release.sha256(),
                        "SYSTEM_PULLREQUEST_PULLREQUESTID",
                        "7"));

        assertThat(ran.status()).as(ran.printed()).isZero();
        assertThat(ran.printed()).contains("vso[task.setvariable").doesNotContain("##vso");
        assertThat(desk.read("work/told/comment.md")).startsWith("<!-- periplus diff -->\n");
    }

    @Test
    void onJenkinsTheFirstStageBuildsAndCompares() {
        Release release = Release.packed(desk, Release.STAND_IN);
        for (String script : Recipe.JENKINS.scripts().subList(0, 4)) {
            Desk.Ran ran = desk.run(
                    desk.work(),
                    script,
                    Map.of(
                            "PERIPLUS_URL",
                            "https://x",
                            "PERIPLUS_SHA256",
                            release.sha256(),
                            "CHANGE_ID",
                            "7",
                            "CHANGE_TARGET",
                            "main"));
            assertThat(ran.status()).as(ran.printed()).isZero();
        }

        assertThat(desk.read("calls.txt").lines().map(call -> call.split(" ")[0]))
                .containsExactly("check", "build", "diff");
        assertThat(desk.read("work/comment.md")).startsWith("<!-- periplus diff -->\n");
    }
}
