package org.periplus.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.periplus.change.Change;
import org.periplus.html.SafeHtml;
import org.periplus.json.JsonArray;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonReader;
import org.periplus.telling.Teller;

/** One story in each format, and what content must not be able to do to them. */
class ReviewFormatsTest {

    private final Teller teller = ReviewStory.teller();

    @Test
    void theTerminalShowsTheStoryByEntryWithTheGravestFirst() throws IOException {
        golden("story.txt", new ReviewText(teller, false).write(ReviewStory.told()));
    }

    @Test
    void theCommentShowsTheStoryWithATableOfTheGravestChanges() throws IOException {
        golden(
                "story.md",
                new ReviewMarkdown(teller, Optional.of("https://ci.example/map.svg")).write(ReviewStory.told()));
    }

    @Test
    void theDataShowTheStory() throws IOException {
        golden("story.json", new ReviewJson().write(ReviewStory.told()));
    }

    @Test
    void theSchemaNamesEveryMemberOfTheData() throws JsonFormatException {
        JsonObject schema = (JsonObject) new JsonReader().read(new ReviewSchema().write());
        JsonObject data = (JsonObject) new ReviewJson().value(ReviewStory.told());

        assertThat(properties(schema)).containsAll(data.members().keySet());
        JsonObject change = (JsonObject)
                ((JsonArray) data.find("changes").orElseThrow()).items().get(0);
        JsonObject items =
                (JsonObject) properties(schema, "changes").find("items").orElseThrow();
        assertThat(properties(items)).containsExactlyElementsOf(change.members().keySet());
    }

    private static Iterable<String> properties(JsonObject schema) {
        return ((JsonObject) schema.find("properties").orElseThrow()).members().keySet();
    }

    private static JsonObject properties(JsonObject schema, String name) {
        return (JsonObject) ((JsonObject) schema.find("properties").orElseThrow())
                .find(name)
                .orElseThrow();
    }

    @Test
    void coloursStandOnlyWhereTheyAreUnderstood() {
        assertThat(new ReviewText(teller, true).write(ReviewStory.told())).contains("\u001b[31m");
        assertThat(new ReviewText(teller, false).write(ReviewStory.told())).doesNotContain("\u001b");
    }

    @Test
    void nothingThatChangedIsAnEmptyListAndASentence() {
        Review none = ReviewStory.of(List.of());

        assertThat(new ReviewText(teller, false).write(none)).endsWith("No change of content.\n");
        assertThat(new ReviewJson().write(none)).contains("\"changes\": []");
        assertThat(none.isEmpty()).isTrue();
    }

    @Test
    void theHeadlineSaysWhatAReviewerMustKnow() {
        assertThat(ReviewStory.told().headline(teller))
                .isEqualTo("Worse for Mira at Choose seats; NPS now off target; 1 new pain; NPS target raised;"
                        + " 1 new finding; 1 finding solved");
    }

    @Test
    void thePageNeedsNothingBesideItAndAllowsItsOwnStyleAlone() {
        String page = page(ReviewStory.told());

        assertThat(page)
                .startsWith("<!doctype html>")
                .doesNotContain("<script", "src=", "href=", "style=\"", "@import", "url(");
        assertThat(page)
                .containsPattern(
                        "default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; font-src data:; base-uri 'none'");
        assertThat(page).contains("<del>0</del>", "<ins>−2</ins>", "<b>Choose seats</b>");
    }

    private String page(Review review) {
        return new ReviewPage(teller, ":root { --ink: #000; }", "").write(review, List.of(SafeHtml.EMPTY));
    }

    @Test
    void hostileContentStaysTextInTheComment() {
        String comment = new ReviewMarkdown(teller, Optional.empty()).write(hostile());

        assertThat(comment)
                .doesNotContain("<script", "@octocat", "#12", "](", "http://", "\u001b", "\u202E", "![", "`c`");
        assertThat(comment).contains("octocat", "alert(1)");
        assertThat(comment.lines().filter(line -> line.startsWith("| ")).skip(2))
                .allSatisfy(row -> assertThat(row.chars().filter(c -> c == '|')).hasSize(4));
    }

    @Test
    void hostileContentStaysTextInThePageAndInTheTerminal() {
        assertThat(page(hostile())).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(new ReviewText(teller, false).write(hostile()))
                .doesNotContain("\u001b", "\u202E")
                .contains("alert(1)");
    }

    private static Review hostile() {
        return ReviewStory.of(List.of(
                ReviewStory.changes().get(0),
                ReviewStory.text(
                        ReviewStory.seats(ReviewStory.HOSTILE),
                        "thought",
                        ReviewStory.HOSTILE,
                        "1. " + ReviewStory.HOSTILE)));
    }

    @Test
    void fiveThousandChangesFitIntoACommentThatSaysHowManyItLeavesOut() {
        List<Change> many = new ArrayList<>();
        for (int at = 0; at < 5_000; at++) {
            many.add(ReviewStory.text(ReviewStory.seats("Step " + at), "thought", "Vorher 早 " + at, "Nachher " + at));
        }
        many.add(ReviewStory.changes().get(0));

        String comment = new ReviewMarkdown(teller, Optional.empty()).write(ReviewStory.of(many));

        assertThat(comment.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(55_000, ReviewMarkdown.MOST);
        assertThat(comment.indexOf("Emotion of Mira")).isBetween(0, 1_500);
        long told = comment.lines().filter(line -> line.startsWith("- ")).count() + 1;
        assertThat(comment)
                .contains("And " + (5_001 - told) + " more changes, see <code>periplus diff v1.0..v2.0</code>");
        assertThat(count(comment, "<details>")).isEqualTo(count(comment, "</details>"));
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    @Test
    void anAddressOfTheMapCannotEndItsLink() {
        String comment = new ReviewMarkdown(teller, Optional.of("https://x.example/a>b c")).write(ReviewStory.told());

        assertThat(comment).contains("[The drawn map](<https://x.example/a%3Eb%20c>)");
    }

    @Test
    void theSameComparisonIsToldInTheSameBytes() {
        assertThat(new ReviewJson().write(ReviewStory.told())).isEqualTo(new ReviewJson().write(ReviewStory.told()));
        assertThat(page(ReviewStory.told())).isEqualTo(page(ReviewStory.told()));
    }

    private static void golden(String name, String text) throws IOException {
        if (Boolean.getBoolean("periplus.rewrite")) {
            Files.writeString(Path.of("src/test/resources/review").resolve(name), text);
        }
        try (InputStream in = Objects.requireNonNull(ReviewFormatsTest.class.getResourceAsStream("/review/" + name))) {
            assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
