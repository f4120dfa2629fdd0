package org.periplus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.decode.CaseFile;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;

/**
 * Runs the cases of {@code src/test/resources/rules}, one file a rule: a site with every place where the rule is broken under
 * {@code expect}, and under {@code keeps} the places of the same site that keep it.
 */
class RuleFilesTest {

    private static final String FOLDER = "/rules";

    private final Rules rules = Rules.all();

    static Stream<String> files() {
        return CaseFile.names(FOLDER).stream();
    }

    @Test
    void everyRuleHasItsFileAndEveryFileItsRule() {
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(
                        rules.list().stream().map(rule -> rule.id() + ".yaml").toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theRuleIsBrokenWhereTheFileSaysAndNowhereElse(String name) {
        CaseFile example = CaseFile.read(FOLDER, name);
        Decoded decoded = new Decoder().decode(example.tree());

        List<Diagnostic> found = rules.run(decoded.atlas(), decoded.origins(), example.asOf()).diagnostics().stream()
                .filter(problem -> problem.rule().equals(id(name)))
                .toList();

        assertThat(example.told(found)).as(name).isNotEmpty().containsExactlyElementsOf(example.expected());
        assertThat(found).allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank().doesNotEndWith(".");
            assertThat(problem.hint()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void theRuleIsKeptWhereTheFileSays(String name) {
        CaseFile example = CaseFile.read(FOLDER, name);
        Decoded decoded = new Decoder().decode(example.tree());
        List<ElementPath> broken = rules.find(id(name))
                .orElseThrow()
                .check()
                .breaches(new Survey(decoded.atlas(), example.asOf()))
                .map(Breach::path)
                .toList();

        assertThat(example.keeps())
                .as(name + " names a place that keeps the rule")
                .isNotEmpty()
                .allSatisfy(place -> {
                    assertThat(decoded.origins().exactly(new ElementPath(place)))
                            .as(place + " is written")
                            .isPresent();
                    assertThat(broken).noneMatch(path -> path.isWithin(new ElementPath(place)));
                });
    }

    private static String id(String name) {
        return name.substring(0, name.length() - ".yaml".length());
    }
}
