package org.periplus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Question marks in plain text, also between brackets. */
class QuestionMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: We start again?, b: x}|We start again?",
                "{a: We start again? Yes, b: x}|We start again? Yes",
                "{a: Pourquoi moi ?, b: x}|Pourquoi moi ?",
                "{a: Warum ? Darum, b: x}|Warum ? Darum",
                "{a: ?what, b: x}|?what",
                "a: Why?|Why?",
                "{a: \"Why?\"}|Why?",
                "{a: https://example.org/?q=1, b: x}|https://example.org/?q=1",
                "{a: \uE000?}|\uE000?",
            })
    void isReadAsWritten(String yaml, String text) throws YamlReader.UnreadableYaml {
        List<Diagnostic> problems = new ArrayList<>();

        YamlNode node = YamlReader.read("a.yaml", yaml + "\n", 0, problems::add).orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(((Mapping) node).find("a").map(entry -> ((Scalar) entry.value()).text()))
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({"'? a\n: Why?\n'", "'{? a : Why?}'", "'[? {a: Why?}]'"})
    void anExplicitKeyStaysOne(String yaml) throws YamlReader.UnreadableYaml {
        List<Diagnostic> problems = new ArrayList<>();

        YamlReader.read("a.yaml", yaml, 0, problems::add);

        assertThat(problems).allSatisfy(problem -> assertThat(problem.rule()).isEqualTo("yaml-key"));
    }
}
