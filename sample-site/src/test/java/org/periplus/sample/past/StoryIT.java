package org.periplus.sample.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How steps are undone, and what is said where one does not fit. */
class StoryIT {

    private static final Map<String, Person> PEOPLE = Map.of("ada", new Person("Ada", "ada@nordlinie.example"));

    @TempDir
    private Path atlas;

    @Test
    void linesAndFieldsGetTheirOldWords() throws IOException {
        write("journeys/trip.yaml", """
                stages:
                  - id: go
                    emotion: {mira: -2, elif: 1}
                    text: New words
                """);

        assertThat(before("journeys/trip.yaml", """
                @@ set go emotion.mira in journeys/trip.yaml: 0.5 -> -2
                @@ set go emotion.elif in journeys/trip.yaml: nothing -> 1
                @@ edit journeys/trip.yaml
                -    text: Old words
                +    text: New words
                """)).isEqualTo("""
                stages:
                  - id: go
                    emotion: {mira: 0.5}
                    text: Old words
                """);
    }

    @Test
    void whatIsAddedIsMentionedNowhereBefore() throws IOException {
        write("personas/elif.md", "---\nname: Elif\n---\n");
        write("journeys/trip.md", """
                ---
                personas: [mira, elif]
                tags: [elif]
                actors: [elif]
                evidence:
                  - elif
                stages:
                  - id: elif
                    emotion: {elif: 1}
                    quote: {text: Oh, from: elif}
                    expects:
                      - {kpi: elif, change: 1}
                ---
                Read [what she says](persona:elif) and [trip](journey:elif-2).
                """);

        assertThat(before("journeys/trip.md", "@@ added personas/elif.md\n")).isEqualTo("""
                ---
                personas: [mira]
                tags: [elif]
                stages:
                  - id: elif
                    quote: {text: Oh}
                ---
                Read what she says and [trip](journey:elif-2).
                """);
    }

    @Test
    void anItemGoesWithAllWithinItAndAnItemMovesBack() throws IOException {
        write("journeys/trip.yaml", """
                stages:
                  - id: plan
                    touchpoints:
                      - id: look
                        name: Look
                      - id: call
                        name: Call
                  - id: buy
                    touchpoints:
                      - id: pay
                        next: [{to: call, share: 10%}]
                """);
        write("opportunities/one.yaml", "addresses: [trip/plan/call, trip/pay]\nabout: trip/plan/look\n");

        String edits = "@@ item-moved call in journeys/trip.yaml from-after pay\n";
        assertThat(before("opportunities/one.yaml", edits)).startsWith("addresses: [trip/buy/call, trip/pay]");
        assertThat(before("journeys/trip.yaml", "@@ item call in journeys/trip.yaml\n"))
                .doesNotContain("call")
                .doesNotContain("next");
        assertThat(before("opportunities/one.yaml", "@@ item plan in journeys/trip.yaml\n"))
                .isEqualTo("addresses: [trip/pay]\n");
    }

    @Test
    void rowsFilesAndPathsGoBack() throws IOException {
        write("kpis/nps.csv", "date,value\n2026-01-01,3\n2026-02-01,4\n");
        write("kpis/new.yaml", "name: New\n");

        assertThat(before("kpis/nps.csv", "@@ rows 2026-02 in kpis/*.csv\n")).isEqualTo("date,value\n2026-01-01,3\n");
        assertThat(before("kpis/old.yaml", "@@ moved kpis/old.yaml -> kpis/new.yaml\n"))
                .isEqualTo("name: New\n");
        assertThat(before("kpis/gone.yaml", "@@ removed kpis/gone.yaml\n-name: Gone\n"))
                .isEqualTo("name: Gone\n");
    }

    @Test
    void aBranchDoesNotSeeWhatTheMainLineDoesMeanwhile() throws IOException {
        write("a.yaml", "a: 2\n");
        write("b.yaml", "b: 2\n");
        List<Step> steps = steps("""
                === 2026-01-01T10:00+01:00 ada
                Begin
                === 2026-01-02T10:00+01:00 ada
                on: side
                One
                @@ set - a in a.yaml: 1 -> 2
                === 2026-01-03T10:00+01:00 ada
                Two
                @@ set - b in b.yaml: 1 -> 2
                === 2026-01-04T10:00+01:00 ada
                joins: side
                Merge
                """);

        List<Moment> moments = Past.of(new Story(PEOPLE, steps), Snapshot.of(atlas));

        assertThat(moments)
                .extracting(Moment::parents)
                .containsExactly(List.of(), List.of(0), List.of(0), List.of(2, 1));
        assertThat(moments)
                .extracting(moment -> moment.state().text("a.yaml").strip() + " "
                        + moment.state().text("b.yaml").strip())
                .containsExactly("a: 1 b: 1", "a: 2 b: 1", "a: 1 b: 2", "a: 2 b: 2");
    }

    @Test
    void aStepThatDoesNotFitIsNamedWithItsFileAndWhatToDo() throws IOException {
        write("a.yaml", "a: 2\na2: 2\n");

        assertThatThrownBy(() -> before("a.yaml", "@@ edit a.yaml\n-a: 1\n+a: 3\n"))
                .isInstanceOf(Misfit.class)
                .hasMessageContaining("story.diff:1, “Change”: a.yaml")
                .hasMessageContaining("    a: 3")
                .hasMessageContaining("the words of today");
        assertThatThrownBy(() -> before("a.yaml", "@@ set - a in a.yaml: 1 -> 3\n"))
                .hasMessageContaining("it is 2")
                .hasMessageContaining("the value of today");
        assertThatThrownBy(() -> before("a.yaml", "@@ added kpis/*.csv\n")).hasMessageContaining("kpis/*.csv");
        assertThatThrownBy(() -> before("a.yaml", "@@ item x in a.yaml\n")).hasMessageContaining("- id: x");
        assertThatThrownBy(() -> before("a.yaml", "@@ mention x in *.yaml\n")).hasMessageContaining("refers to x");
        assertThatThrownBy(() -> before("a.yaml", "@@ rows x in *.csv\n")).hasMessageContaining("no row");
        assertThatThrownBy(() -> before("a.yaml", "@@ dance\n")).hasMessageContaining("README");
        assertThatThrownBy(() -> steps("=== 2026-01-01T10:00+01:00 bob\nBegin\n"))
                .hasMessageContaining("who bob is");
    }

    private String before(String file, String edits) throws IOException {
        List<Step> steps = steps("=== 2026-01-01T10:00+01:00 ada\nChange\n\n" + edits);
        return steps.get(0).undo(Snapshot.of(atlas)).text(file);
    }

    private static List<Step> steps(String story) {
        return new StoryReader("story.diff", story.lines().toList(), PEOPLE).steps();
    }

    private void write(String file, String text) throws IOException {
        Path path = atlas.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
