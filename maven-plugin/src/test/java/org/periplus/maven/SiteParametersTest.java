package org.periplus.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.periplus.SiteRequest;
import org.periplus.diagnostic.Severity;

class SiteParametersTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T23:30:00Z"));

    @Test
    void theDayIsTheWrittenOneThenTheBuildsThenTodayInUtc() {
        assertThat(request("2026-05-12", "2025-01-01T00:00:00Z", "error").asOf())
                .isEqualTo(LocalDate.of(2026, 5, 12));
        assertThat(request(null, "2025-01-01T23:00:00-02:00", "error").asOf()).isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(request(null, "1767225600", "error").asOf()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(request(null, null, "error").asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void failOnIsAWord() {
        assertThat(request(null, null, "warning").failOn()).contains(Severity.WARNING);
        assertThat(request(null, null, "never").failOn()).isEmpty();
    }

    @Test
    void nonsenseIsToldInASentence() {
        assertThatThrownBy(() -> request("soon", null, "error")).hasMessageContaining("2026-05-12");
        assertThatThrownBy(() -> request(null, null, "maybe")).hasMessageContaining("maybe");
    }

    @Test
    void theCacheIsTheWrittenOneThenTheSystemsThenThatOfTheHome() {
        Path home = Path.of("").toAbsolutePath();
        Map<String, String> system =
                Map.of("XDG_CACHE_HOME", home.resolve("kept").toString());
        assertThat(cache(new File("c"), system, home)).contains(Path.of("c"));
        assertThat(cache(null, system, home)).contains(home.resolve("kept").resolve("periplus"));
        assertThat(cache(null, Map.of(), home)).contains(home.resolve(".cache").resolve("periplus"));
        assertThat(cache(null, Map.of("XDG_CACHE_HOME", "kept"), home)).isEmpty();
    }

    private static Optional<Path> cache(@Nullable File written, Map<String, String> environment, Path home) {
        return new SiteParameters(Path.of("a"), Path.of("b"), null, null, "error", true, false, written)
                .request(CLOCK, environment, Optional.of(home))
                .cache();
    }

    private static SiteRequest request(@Nullable String asOf, @Nullable String timestamp, String failOn) {
        return new SiteParameters(Path.of("a"), Path.of("b"), asOf, timestamp, failOn, true, false, null)
                .request(CLOCK, Map.of(), Optional.empty());
    }
}
