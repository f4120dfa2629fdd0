package org.periplus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Origins;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Atlas;
import org.periplus.model.Site;
import org.periplus.model.Sketch;

/** What a site may say about the severities of rules of reading. */
class SeveritiesTest {

    private static final SourceSpan HERE = SourceSpan.startOf("personas/mira.yaml");

    private final Rules rules = Rules.all();

    @Test
    void aWarningOfReadingMayBePutOffOrRaised() {
        Diagnostic empty = Diagnostic.warning("empty-value", HERE, "\"goals\" has no value", "");

        assertThat(severities("empty-value", "off").applied(List.of(empty))).isEmpty();
        assertThat(severities("empty-value", "error").applied(List.of(empty)))
                .containsExactly(empty.withSeverity(Severity.ERROR));
        assertThat(severities("unused-key", "off").applied(List.of(empty))).containsExactly(empty);
    }

    @Test
    void anErrorOfReadingStaysAndTheSiteIsTold() {
        Diagnostic missing = Diagnostic.error("missing-reference", HERE, "there is no persona \"mirra\"", "");

        assertThat(severities("missing-reference", "off").applied(List.of(missing)))
                .containsExactly(missing);
        assertThat(told("missing-reference", "off")).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("fixed-severity");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.message()).contains("\"missing-reference\" is always an error");
            assertThat(problem.hint()).isPresent();
        });
        assertThat(told("missing-reference", "error")).isEmpty();
        assertThat(told("empty-value", "off")).isEmpty();
    }

    @Test
    void applyingItTwiceChangesNothing() {
        Diagnostic broken = new Diagnostic("stale-kpi", Severity.WARNING, HERE, "old", Optional.of("measure"));
        Severities severities = severities("stale-kpi", "info");
        List<Diagnostic> once = severities.applied(List.of(broken));

        assertThat(once).containsExactly(broken.withSeverity(Severity.INFO));
        assertThat(severities.applied(once)).isEqualTo(once);
    }

    private Severities severities(String rule, String word) {
        return new Severities(site(rule, word), rules);
    }

    private List<Diagnostic> told(String rule, String word) {
        return rules.run(new Atlas(site(rule, word), List.of()), new Origins(Map.of()), LocalDate.of(2026, 6, 1))
                .diagnostics();
    }

    private static Site site(String rule, String word) {
        return Sketch.of(Site.class, "title", "Atlas", "checks", Map.of(rule, word));
    }
}
