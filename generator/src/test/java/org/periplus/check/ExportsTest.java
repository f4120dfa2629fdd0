package org.periplus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.decode.CaseFile;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.model.Kpi;
import org.periplus.model.Ref;

/**
 * Tables as other programs export them: each case of {@code src/test/resources/exports} holds one, all problems that must be told of it, by
 * reading or by the rules, and the rows that must come of it.
 */
class ExportsTest {

    /** The rules about single lines. */
    private static final Set<String> ABOUT = Set.of(
            "response-outside-scale", "impossible-value", "duplicate-reading", "future-reading", "kpi-figures-twice");

    static Stream<String> cases() {
        return CaseFile.names("/exports").stream();
    }

    @Test
    void thereAreTwentyOfThemAtLeast() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void badLinesAreToldAndGoodOnesKept(String name) {
        CaseFile example = CaseFile.read("/exports", name);
        Decoded decoded = new Decoder().decode(example.tree());
        List<Diagnostic> found = Stream.concat(
                        decoded.diagnostics().stream(),
                        Rules.all().run(decoded.atlas(), decoded.origins(), example.asOf()).diagnostics().stream()
                                .filter(problem -> ABOUT.contains(problem.rule())))
                .sorted(Diagnostic.BY_PLACE)
                .toList();

        assertThat(example.told(found)).as(name).containsExactlyElementsOf(example.expected());
        assertThat(rows(decoded.atlas().kpis().get(0))).as(name).containsExactlyElementsOf(example.keeps());
    }

    private static List<String> rows(Kpi kpi) {
        return Stream.concat(
                        kpi.readings().stream()
                                .map(row -> row.date() + " " + row.value()
                                        + row.n().map(n -> " n=" + n).orElse("")
                                        + whom(row.segment(), row.persona())),
                        kpi.responses().stream()
                                .map(row -> row.date() + " " + row.score() + whom(row.segment(), row.persona())))
                .toList();
    }

    private static String whom(Optional<Ref> segment, Optional<Ref> persona) {
        return Stream.of(segment, persona)
                .flatMap(Optional::stream)
                .map(ref -> " " + ref.id())
                .reduce("", String::concat);
    }
}
