package org.periplus.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of {@code src/test/resources/cases}: each holds a site and all problems that reading it must find. */
class CasesTest {

    static Stream<String> cases() {
        return CaseFile.names("/cases").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsExactlyTheExpectedProblems(String name) {
        CaseFile example = CaseFile.read("/cases", name);

        assertThat(example.told(new Decoder().decode(example.tree()).diagnostics()))
                .as(name)
                .containsExactlyElementsOf(example.expected());
    }
}
