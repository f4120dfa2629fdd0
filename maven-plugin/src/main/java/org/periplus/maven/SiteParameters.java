package org.periplus.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.periplus.Equipment;
import org.periplus.SiteRequest;
import org.periplus.Tolerance;
import org.periplus.diagnostic.Severity;

/**
 * The parameters of a goal as written in a POM.
 *
 * @param source the content folder
 * @param output the folder to publish to
 * @param asOf the day to tell the site for, ISO 8601, if written
 * @param outputTimestamp the build's own time ({@code project.build.outputTimestamp}), if written
 * @param failOn error, warning or never
 * @param history whether git is read
 * @param force whether foreign files in the output are accepted
 * @param cache the folder for what is costly to make again, if written
 */
record SiteParameters(
        Path source,
        Path output,
        @Nullable String asOf,
        @Nullable String outputTimestamp,
        String failOn,
        boolean history,
        boolean force,
        @Nullable File cache) {

    /**
     * Returns the request these parameters make.
     *
     * @param clock tells today where neither {@code asOf} nor {@code outputTimestamp} does
     * @param environment the environment's variables, which may say where the cache is
     * @throws IllegalArgumentException with a sentence for the user if a parameter makes no sense
     */
    SiteRequest request(InstantSource clock, Map<String, String> environment, Optional<Path> home) {
        return SiteRequest.of(source, output, day(clock))
                .withHistory(history)
                .with(Equipment.of(home, cache(environment, home)))
                .with(new Tolerance(severity(), force));
    }

    private Optional<Path> cache(Map<String, String> environment, Optional<Path> home) {
        if (cache != null) {
            return Optional.of(cache.toPath());
        }
        String named = environment.getOrDefault("XDG_CACHE_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        Optional<Path> base =
                named.isEmpty() ? home.map(folder -> folder.resolve(".cache")) : Optional.of(Path.of(named));
        return base.filter(Path::isAbsolute).map(folder -> folder.resolve("periplus"));
    }

    private Optional<Severity> severity() {
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "never" -> Optional.empty();
            default -> throw new IllegalArgumentException("failOn is error, warning or never, not " + failOn);
        };
    }

    private LocalDate day(InstantSource clock) {
        try {
            if (asOf != null) {
                return LocalDate.parse(asOf);
            }
            if (outputTimestamp != null && outputTimestamp.length() > 1) {
                return outputTimestamp.chars().allMatch(Character::isDigit)
                        ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(outputTimestamp)), ZoneOffset.UTC)
                        : OffsetDateTime.parse(outputTimestamp)
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDate();
            }
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new IllegalArgumentException(
                    "asOf is a date such as 2026-05-12, and project.build.outputTimestamp an ISO 8601 time or seconds",
                    wrong);
        }
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
