package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Foreign files as people really write them: what they become, and what is told. With the system property {@code periplus.rewrite} the case files are
 * written anew.
 */
class IntakeCasesTest {

    @TempDir
    private Path folder;

    static Stream<IntakeCase> cases() throws IOException {
        return IntakeCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void becomesWhatTheCaseSaysAndPassesCheck(IntakeCase one) throws IOException {
        one.lay(folder);

        Prompt import1 = Prompt.run(folder, one.arguments());

        Map<String, String> changed = IntakeCase.changed(folder);
        if (Boolean.getBoolean("periplus.rewrite")) {
            one.rewrite(import1.exit(), changed, import1.err());
            return;
        }
        assertThat(import1.err()).isEqualTo(one.expected().get("remarks"));
        assertThat(changed).isEqualTo(one.expected().get("files"));
        assertThat(import1.exit()).isEqualTo(one.expected().get("exit"));
        Prompt check = Prompt.run(folder, "check", "-s", "atlas");
        assertThat(check.exit()).as(check.out()).isZero();
        assertThat(Prompt.run(folder, "fmt", "--check", "-s", "atlas").exit()).isZero();
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(cases().filter(one -> one.toString().startsWith("mermaid")).count())
                .isGreaterThanOrEqualTo(20);
        assertThat(cases().filter(one -> one.toString().startsWith("csv")).count())
                .isGreaterThanOrEqualTo(12);
    }
}
