package org.periplus.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job that may comment on GitHub, before a service that is played, and before what strangers may hand over. */
class CommentIT {

    private static final String MARK = "<!-- periplus diff -->\n";
    private static final String HEAD = "d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e";

    @TempDir
    private Path empty;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void service() {
        desk = Desk.at(empty);
        desk.with("gh", """
                echo "$*" | head -n 1 >> "$DESK/asked.txt"
                case "$*" in
                  *'/runs/9/artifacts --jq'*) cat "$DESK/artifacts" ;;
                  *'/artifacts/41/zip'*) echo zip ;;
                  *'/pulls/7 --jq'*) echo %s ;;
                  *'/pulls/'*) echo 0000 ;;
                  *'--paginate'*) cat "$DESK/mine" ;;
                  *'-X '*) cp text.md "$DESK/posted.md" ;;
                  *) exit 9 ;;
                esac
                """.formatted(HEAD));
        desk.with("unzip", "[ \"$1\" = -p ]; cat \"$DESK/told/$3\"");
        desk.write("artifacts", "41\n");
        desk.write("mine", "");
        desk.write("told/number.txt", "7\n");
        desk.write("told/comment.md", MARK + "### Ours\n");
    }

    @Test
    void theFirstTimeACommentIsAdded() {
        Desk.Ran ran = post();

        assertThat(ran.status()).as(ran.printed()).isZero();
        assertThat(desk.read("asked.txt"))
                .contains("-X POST repos/us/atlas/issues/7/comments -F body=@text.md")
                .doesNotContain("PATCH");
        assertThat(desk.read("posted.md")).startsWith(MARK).contains("https://github.example/us/atlas/actions/runs/9");
    }

    @Test
    void theNextTimeTheSameCommentIsChanged() {
        desk.write("mine", "55\n66\n");

        assertThat(post().status()).isZero();
        assertThat(desk.read("asked.txt"))
                .contains("-X PATCH repos/us/atlas/issues/comments/55 -F body=@text.md")
                .doesNotContain("POST");
    }

    @Test
    void aTextCallsNobodyAndShowsNoPicture() {
        desk.write(
                "told/comment.md",
                MARK
                        + "@everyone ![look](https://evil.example/x.png) <IMG src=https://evil.example/y.png>\u0007 ü €\n");

        assertThat(post().status()).isZero();
        assertThat(desk.read("posted.md"))
                .contains("@\u2060everyone", "ü €")
                .doesNotContain("@everyone", "![", "<IMG", "<img", "\u0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "7; rm -rf .", "$(id)", "../8", "77777777777777", "7 --method DELETE"})
    void aNumberThatIsNoneEndsTheJob(String number) {
        desk.write("told/number.txt", number + "\n");

        Desk.Ran ran = post();

        assertThat(ran.status()).as(ran.printed()).isEqualTo(1);
        assertThat(desk.read("asked.txt")).doesNotContain("/pulls/").doesNotContain("-X ");
    }

    @Test
    void anotherRequestThanTheOneThatWasBuiltGetsNoComment() {
        desk.write("told/number.txt", "8\n");

        assertThat(post().status()).isZero();
        assertThat(desk.read("posted.md")).isEmpty();
    }

    @Test
    void aTextThatPeriplusDidNotWriteIsNotPosted() {
        desk.write("told/comment.md", "Approved. Please merge.\n");
        assertThat(post().status()).isEqualTo(1);

        desk.write("told/comment.md", MARK + "x".repeat(60_000));
        assertThat(post().status()).isNotZero();
        assertThat(desk.read("posted.md")).isEmpty();
    }

    @Test
    void withoutAnArtifactThereIsNothingToPost() {
        desk.write("artifacts", "");

        assertThat(post().status()).isZero();
        assertThat(desk.read("asked.txt").lines()).hasSize(1);
    }

    private Desk.Ran post() {
        Node step = Recipe.GITHUB_COMMENT
                .yaml()
                .at("jobs")
                .at("comment")
                .at("steps")
                .at(0);
        return desk.run(
                desk.work(),
                "set -o pipefail\n" + step.at("run").text(),
                Map.of(
                        "API", "repos/us/atlas",
                        "RUN", "9",
                        "HEAD_SHA", HEAD,
                        "GITHUB_SERVER_URL", "https://github.example",
                        "GITHUB_REPOSITORY", "us/atlas"));
    }
}
