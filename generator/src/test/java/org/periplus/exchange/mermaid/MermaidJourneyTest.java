package org.periplus.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** Journeys in Mermaid's syntax, as its manual shows them and as people write them. */
class MermaidJourneyTest {

    private static MermaidJourney read(String text) {
        return MermaidText.ofBlock(text.lines().toList()).diagrams().get(0).read();
    }

    @Test
    void readsTitleSectionsTasksScoresAndActors() {
        MermaidJourney journey = read("""
                journey
                    title My working day
                    section Go to work
                      Make tea: 5: Me
                      Do work: 1: Me, Cat
                    section Go home
                      Sit down: 5: Me
                """);

        assertThat(journey.problems()).isEmpty();
        assertThat(journey.title()).contains("My working day");
        assertThat(journey.sections()).extracting(MermaidSection::name).containsExactly("Go to work", "Go home");
        assertThat(journey.sections().get(0).tasks())
                .containsExactly(
                        new MermaidTask("Make tea", Optional.of(5.0), List.of("Me")),
                        new MermaidTask("Do work", Optional.of(1.0), List.of("Me", "Cat")));
        assertThat(journey.actors()).containsExactly("Me", "Cat");
    }

    @Test
    void readsOverFrontMatterDirectivesAndComments() {
        MermaidJourney journey = read("""
                ---
                title: From the head
                config:
                  theme: forest
                ---
                %%{init: {
                  'theme': 'base'
                }}%%
                %% a comment
                journey
                  accTitle: For those who listen
                  accDescr {
                    Two lines
                    of description
                  }
                  # another comment
                  Walk in: 3
                """);

        assertThat(journey.problems()).isEmpty();
        assertThat(journey.title()).contains("From the head");
        assertThat(journey.description()).contains("Two lines of description");
        assertThat(journey.tasks()).containsExactly(new MermaidTask("Walk in", Optional.of(3.0), List.of()));
    }

    @Test
    void keepsColonsSemicolonsAndAnyScriptInNames() {
        MermaidJourney journey = read("""
                section Öffnen; 開く
                Ask: what now?: 2.5: Zoë, Ömer
                座席を選ぶ: 4: 美咲
                """);

        assertThat(journey.problems()).isEmpty();
        assertThat(journey.sections().get(0).name()).isEqualTo("Öffnen; 開く");
        assertThat(journey.tasks())
                .containsExactly(
                        new MermaidTask("Ask: what now?", Optional.of(2.5), List.of("Zoë", "Ömer")),
                        new MermaidTask("座席を選ぶ", Optional.of(4.0), List.of("美咲")));
    }

    @Test
    void tellsEveryLineItCannotTakeOverWithItsPlace() {
        MermaidJourney journey = read("""
                journey
                  Make tea
                  Do work: hard: Me
                  Sit down: 7: Me
                """);

        assertThat(journey.problems())
                .containsExactly(
                        new MermaidProblem(
                                new SourceSpan("", 2, 3, 8),
                                MermaidProblem.Kind.NO_COLON,
                                "This is neither a title nor a section nor a task",
                                "write a task as \"Choose seats: 3: Mira\", with a score from 1 to 5"),
                        new MermaidProblem(
                                new SourceSpan("", 3, 3, 17),
                                MermaidProblem.Kind.NO_SCORE,
                                "The task \"Do work\" has no score",
                                "write it as \"Do work: 3: Mira\", with a score from 1 to 5"),
                        new MermaidProblem(
                                new SourceSpan("", 4, 13, 1),
                                MermaidProblem.Kind.OUT_OF_RANGE,
                                "A score is a number from 1 to 5, not 7",
                                "1 is very low, 3 is neutral, 5 is delighted"));
        assertThat(journey.tasks()).extracting(MermaidTask::score).containsOnly(Optional.empty());
    }

    @Test
    void saysThatAnEmptyJourneyHasNoTask() {
        assertThat(read("journey").problems())
                .extracting(MermaidProblem::message)
                .containsExactly("The journey has no task");
    }

    @Test
    void saysThatSectionsWithoutTasksAreNoJourney() {
        assertThat(read("journey\n section A\n section B").problems())
                .extracting(MermaidProblem::kind)
                .containsExactly(MermaidProblem.Kind.NO_TASK);
    }

    @Test
    void partsStatementsAtSemicolonsAndReadsOtherColonsAndDigits() {
        MermaidJourney journey = read("title Semi; section A; Walk in: 3: Mira; Sit: ５\n予約: 2,5: 美咲 # later");

        assertThat(journey.title()).contains("Semi");
        assertThat(journey.tasks())
                .containsExactly(
                        new MermaidTask("Walk in", Optional.of(3.0), List.of("Mira")),
                        new MermaidTask("Sit", Optional.of(5.0), List.of()),
                        new MermaidTask("予約", Optional.of(2.5), List.of("美咲")));
        assertThat(journey.problems()).extracting(MermaidProblem::kind).containsExactly(MermaidProblem.Kind.COMMA);
    }

    @Test
    void drawsWordsWithoutMarkupAndCodes() {
        MermaidJourney diagram = read("title \"Day\"\nsection\nCard #59; cash<br>now: 4: Me");

        Journey journey = MermaidAtlas.of(diagram, new Atlas(Site.untitled(), List.of()), "day")
                .journey();

        assertThat(journey.name()).isEqualTo("Day");
        assertThat(journey.stages()).extracting(Stage::name).containsExactly("Steps");
        assertThat(journey.touchpoints()).extracting(Touchpoint::name).containsExactly("Card ; cash now");
    }

    @Test
    void knowsAJourneyFromOtherDiagrams() {
        assertThat(MermaidText.isJourney(List.of("---", "title: x", "---", "%% c", " journey ")))
                .isTrue();
        assertThat(MermaidText.isJourney(List.of("flowchart TD", "journey"))).isFalse();
        assertThat(MermaidText.isJourney(List.of())).isFalse();
    }

    @Test
    void becomesAJourneyWithAPersonaForEachActor() {
        MermaidJourney diagram = read("title Day\nsection Go\nTea: 5: Me\nWork: 1: Me, Cat\nRest: 3");
        Atlas around = new Atlas(Site.untitled(), List.of());

        Journey journey = MermaidAtlas.of(diagram, around, "day").journey();

        assertThat(journey.personas()).containsExactly(new Ref(Kind.PERSONA, "me"), new Ref(Kind.PERSONA, "cat"));
        List<Touchpoint> tasks = journey.touchpoints();
        assertThat(tasks.get(0).emotion().orElseThrow().of("me")).contains(2.0);
        assertThat(tasks.get(0).emotion().orElseThrow().of("cat")).isEmpty();
        assertThat(tasks.get(1).emotion().orElseThrow().of("cat")).contains(-2.0);
        assertThat(tasks.get(2).emotion().orElseThrow().everybody()).contains(0.0);
    }

    @Test
    void survivesWhateverTheLinesHold() {
        Random random = new Random(4);
        String letters = "journey\n:;,#%{}-section title5 accDescr\u202e\u0000é漢😀\t ";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(120); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<String> lines = text.toString().lines().toList();
            MermaidText read = MermaidText.ofBlock(lines);
            MermaidJourney journey = read.diagrams().get(0).read();

            assertThat(Stream.concat(read.problems().stream(), journey.problems().stream()))
                    .extracting(MermaidProblem::span)
                    .allSatisfy(span -> assertThat(span.line()).isBetween(1, Math.max(1, lines.size())));
            MermaidAtlas.of(journey, new Atlas(Site.untitled(), List.of()), "x");
        }
    }
}
