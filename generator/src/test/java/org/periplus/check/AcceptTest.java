package org.periplus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.diagnostic.Diagnostic;

/** What {@code accept} takes away, what it keeps with its reason, and what is said when it is written wrongly. */
class AcceptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest(name = "accepted on the {0}")
    @ValueSource(strings = {"journey", "stage", "touchpoint", "pain"})
    void aBreachIsAcceptedByTheElementItLiesInOrBelow(String at) {
        Verdict verdict = verdict("periplus: 1\ntitle: Atlas\n", """
                name: Trip
                JOURNEY
                stages:
                  - name: Book
                    STAGE
                    touchpoints:
                      - name: Pays
                        TOUCHPOINT
                        pains:
                          - text: The card is refused
                            severity: 5
                            PAIN
                """.replace(
                        at.toUpperCase(Locale.ROOT), "accept: {severe-pain-without-evidence: Seen by us}")
                .replaceAll("(?m)^ *[A-Z]+\n", ""));

        assertThat(verdict.diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain("severe-pain-without-evidence", "unneeded-accept");
        assertThat(verdict.accepted()).singleElement().satisfies(accepted -> {
            assertThat(accepted.rule()).isEqualTo("severe-pain-without-evidence");
            assertThat(accepted.title()).isEqualTo("Severe pain without evidence");
            assertThat(accepted.message()).isEqualTo("severe pain \"The card is refused\" rests on no evidence");
            assertThat(accepted.reason()).isEqualTo("Seen by us");
            assertThat(accepted.path().value()).isEqualTo("journey:trip/stages[0]/touchpoints[0]/pains[0]");
        });
    }

    @Test
    void aBreachElsewhereIsStillTold() {
        Verdict verdict = verdict("periplus: 1\ntitle: Atlas\n", """
                name: Trip
                stages:
                  - {name: Dream, accept: {stage-without-touchpoint: Nothing to meet yet}}
                  - {name: Book}
                """);

        assertThat(words(verdict, "stage-without-touchpoint"))
                .containsExactly("journeys/trip.yaml:4:5 warning stage \"Book\" has no touchpoint");
        assertThat(verdict.accepted()).hasSize(1);
    }

    @Test
    void anErrorOfARuleOverTheAtlasCanBeAccepted() {
        Decoded decoded = new Decoder()
                .decode(MemoryTree.of(
                        "periplus.yaml",
                        "periplus: 1\ntitle: Atlas\n",
                        "kpis.yaml",
                        "nps: {name: NPS, type: nps, target: 200, accept: {impossible-value: An own scale}}\n"));

        Verdict verdict = Rules.all().run(decoded.atlas(), decoded.origins(), TODAY);

        assertThat(words(verdict, "impossible-value")).isEmpty();
        assertThat(verdict.accepted()).extracting(Accepted::rule).containsExactly("impossible-value");
    }

    @Test
    void aMistypedRuleIsAnErrorWithTheNearest() {
        Verdict verdict = verdict("periplus: 1\ntitle: Atlas\n", """
                name: Trip
                accept: {stage-without-kpy: It is new}
                stages: [{name: Book}]
                """);

        assertThat(words(verdict, "unknown-rule"))
                .containsExactly("journeys/trip.yaml:2:10 error no rule is called \"stage-without-kpy\""
                        + " => did you mean \"stage-without-kpi\"?");
    }

    @Test
    void aReasonIsNeededAndWithoutItNothingIsAccepted() {
        Verdict verdict = verdict("periplus: 1\ntitle: Atlas\n", """
                name: Trip
                accept: {stage-without-touchpoint: " ", stage-without-kpi: }
                stages: [{name: Book}]
                """);

        assertThat(words(verdict, "accept-without-reason"))
                .containsExactly(
                        "journeys/trip.yaml:2:36 error \"stage-without-touchpoint\" is accepted without a reason"
                                + " => write why the rule does not hold here; readers of the site see it",
                        "journeys/trip.yaml:2:59 error \"stage-without-kpi\" is accepted without a reason"
                                + " => write why the rule does not hold here; readers of the site see it");
        assertThat(verdict.accepted()).isEmpty();
        assertThat(words(verdict, "stage-without-touchpoint")).hasSize(1);
    }

    @Test
    void whatIsNotBrokenNeedsNoAcceptance() {
        String journey = """
                name: Trip
                accept: {stage-without-touchpoint: Not yet}
                stages: [{name: Book, touchpoints: [{name: Pays}]}]
                """;

        assertThat(words(verdict("periplus: 1\ntitle: Atlas\n", journey), "unneeded-accept"))
                .containsExactly("journeys/trip.yaml:2:36 info \"stage-without-touchpoint\" is accepted here and not"
                        + " broken => remove it");
        assertThat(words(
                        verdict("periplus: 1\ntitle: Atlas\nchecks: {stage-without-touchpoint: off}\n", journey),
                        "unneeded-accept"))
                .as("a rule that is off may be on again tomorrow")
                .isEmpty();
    }

    @Test
    void whatCouldNotBeUnderstoodCannotBeAccepted() {
        Verdict verdict = verdict("periplus: 1\ntitle: Atlas\n", """
                name: Trip
                accept: {missing-reference: Comes later, empty-value: Comes later}
                stages: [{name: Book}]
                """);

        assertThat(words(verdict, "accept-without-effect"))
                .containsExactly(
                        "journeys/trip.yaml:2:29 error \"missing-reference\" cannot be accepted: it is found before an"
                                + " entry is understood => mend what it reports",
                        "journeys/trip.yaml:2:55 error \"empty-value\" cannot be accepted: it is found before an entry"
                                + " is understood => set it for the whole site, under checks of periplus.yaml");
    }

    private static Verdict verdict(String site, String journey) {
        Decoded decoded = new Decoder().decode(MemoryTree.of("periplus.yaml", site, "journeys/trip.yaml", journey));
        return Rules.all().run(decoded.atlas(), decoded.origins(), TODAY);
    }

    private static List<String> words(Verdict verdict, String rule) {
        return verdict.diagnostics().stream()
                .filter(problem -> problem.rule().equals(rule))
                .map(problem ->
                        problem.span().display() + " " + problem.severity().word() + " " + problem.message()
                                + (rule.startsWith("stage")
                                        ? ""
                                        : " => " + problem.hint().orElse("")))
                .toList();
    }
}
