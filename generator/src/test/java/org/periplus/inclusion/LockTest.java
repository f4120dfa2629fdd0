package org.periplus.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lock says the same however it came about, and a damaged one says nothing. */
class LockTest {

    private static final String COMMIT = "0123456789012345678901234567890123456789";
    private static final String CONTENT = "ab".repeat(32);

    private static Pin pin(String git, String ref) {
        return new Pin(git, Optional.of(ref), "a folder", COMMIT, CONTENT);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Pin odd = pin("../an \"odd\" \\ name", "v1");
        Lock lock = new Lock(List.of(pin("b", "v1"), odd, pin("a", "v2"), pin("a", "v1")), Optional.empty());
        assertThat(Lock.read(lock.text())).isEqualTo(lock);
        assertThat(Lock.read(lock.text().replace("\n", "\r\n"))).isEqualTo(lock);
        assertThat(lock.pins()).containsExactly(odd, pin("a", "v1"), pin("a", "v2"), pin("b", "v1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<<<<<<< ours\n", "lock: 2\n", "- git: \"a\"\n", "  commit: \"--upload-pack\"\n", "- git: a\n"})
    void aDamagedOneHasNoPins(String damage) {
        String text = new Lock(List.of(pin("a", "v1")), Optional.empty()).text();
        assertThat(Lock.read(damage + text).pins()).isEmpty();
        assertThat(Lock.read(damage + text).damage()).isPresent();
    }

    @Test
    void aLineOfAnyLengthIsRead() {
        String text = new Lock(List.of(pin("a\"\\".repeat(100_000), "v1")), Optional.empty()).text();
        assertThat(Lock.read(text).pins()).extracting(Pin::git).containsExactly("a\"\\".repeat(100_000));
        assertThat(Lock.read(text.replace("v1\"", "v1\\\"")).damage()).contains(6);
    }
}
