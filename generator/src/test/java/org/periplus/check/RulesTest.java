package org.periplus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Origins;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.Site;
import org.periplus.model.Sketch;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** The catalogue, where its findings stand, and what the site may say about severities. */
class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Origins NOWHERE = new Origins(Map.of());
    private static final Kpi WITHOUT_TARGET = Sketch.of(Kpi.class, "id", "nps");

    private final Rules rules = Rules.all();

    @Test
    void everyRuleSaysWhyAndWhatToDo() {
        assertThat(rules.list()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+(-[a-z0-9]+)*");
            assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.why()).endsWith(".");
            assertThat(rule.mend()).isNotBlank().doesNotEndWith(".");
        });
    }

    @Test
    void aFindingHasThePlaceOfTheNearestWrittenAncestorAndAHint() {
        SourceSpan entry = new SourceSpan("kpis/nps.yaml", 1, 1, 4);
        Origins origins = new Origins(Map.of(ElementPath.entry("kpi", "nps"), entry));

        List<Diagnostic> found = rules.run(atlas(Map.of()), origins, TODAY).diagnostics();

        assertThat(found).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.span()).isEqualTo(entry);
            assertThat(problem.hint()).isPresent();
        });
        assertThat(found).isSortedAccordingTo(Diagnostic.BY_PLACE);
    }

    @Test
    void whatWasWrittenAndNotUnderstoodIsNotCalledMissingAsWell() {
        Touchpoint pays = Sketch.of(Touchpoint.class, "id", "pay");
        Journey journey = Sketch.of(
                Journey.class, "id", "trip", "stages", Sketch.of(Stage.class, "id", "book", "touchpoints", pays));
        ElementPath channel = new ElementPath("journey:trip/stages[0]/touchpoints[0]/channel");
        Origins origins = new Origins(Map.of(channel, new SourceSpan("journeys/trip.yaml", 7, 18, 2)));

        assertThat(rules.run(Sketch.atlas(journey), origins, TODAY).diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain("touchpoint-without-channel", "touchpoint-without-owner");
        assertThat(rules.run(Sketch.atlas(journey), NOWHERE, TODAY).diagnostics())
                .extracting(Diagnostic::rule)
                .contains("touchpoint-without-channel", "touchpoint-without-owner");
    }

    @ParameterizedTest(name = "severity {0}")
    @ValueSource(strings = {"error", "warning", "info"})
    void theSiteChoosesTheSeverity(String word) {
        assertThat(found("kpi-without-target", Map.of("kpi-without-target", word)))
                .extracting(Diagnostic::severity)
                .extracting(Severity::word)
                .containsExactly(word);
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        assertThat(found("kpi-without-target", Map.of("kpi-without-target", "off")))
                .isEmpty();
    }

    @Test
    void anUnknownRuleIsAnErrorThatNamesTheNearest() {
        assertThat(found("unknown-rule", Map.of("kpi-without-tarket", "off")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.message()).isEqualTo("no rule is called \"kpi-without-tarket\"");
                    assertThat(problem.hint()).contains("did you mean \"kpi-without-target\"?");
                });
    }

    @Test
    void anUnknownSeverityIsAnErrorAndTheRuleKeepsItsOwn() {
        Map<String, String> checks = Map.of("kpi-without-target", "eror");

        assertThat(found("unknown-severity", checks)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.hint()).contains("did you mean \"error\"?");
        });
        assertThat(found("kpi-without-target", checks))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void anEmptyAtlasKeepsAllRules() {
        assertThat(rules.run(Sketch.atlas(), NOWHERE, TODAY).diagnostics()).isEmpty();
    }

    private List<Diagnostic> found(String rule, Map<String, String> checks) {
        return rules.run(atlas(checks), NOWHERE, TODAY).diagnostics().stream()
                .filter(problem -> problem.rule().equals(rule))
                .toList();
    }

    private static Atlas atlas(Map<String, String> checks) {
        return new Atlas(Sketch.of(Site.class, "title", "Atlas", "checks", checks), List.of(WITHOUT_TARGET));
    }
}
