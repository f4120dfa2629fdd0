package org.periplus.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.periplus.Equipment;
import org.periplus.SiteRequest;
import org.periplus.Tolerance;
import org.periplus.diagnostic.Severity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that {@code build} and {@code check} share. */
final class ContentOptions {

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day to tell the site for, as 2026-05-12; today in UTC, or SOURCE_DATE_EPOCH, by default.")
    private @Nullable String asOf;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            completionCandidates = Candidates.Severities.class,
            description = "From which severity problems fail: error (default), warning or never.")
    private String failOn = "error";

    @Option(
            names = "--offline",
            description = "Fetch nothing: other repositories that the site includes must be in the cache.")
    private boolean offline;

    /** Returns the request that the options make in that terminal, with {@code output} seen from the current folder. */
    SiteRequest request(Terminal terminal, Path output) {
        Path folder = source.folder(terminal);
        return SiteRequest.of(folder, terminal.folder().resolve(output).normalize(), day(terminal, asOf))
                .with(Equipment.of(terminal.home(), terminal.cache()))
                .offline(offline)
                .with(Tolerance.USUAL.failingOn(failOn(failOn)));
    }

    /** Returns the usual request for a content folder of today, where no option says anything else. */
    static SiteRequest today(Terminal terminal, Path folder) {
        return SiteRequest.of(folder, folder.resolve("site"), day(terminal, null))
                .with(Equipment.of(terminal.home(), terminal.cache()));
    }

    /** Returns the content folder as given, for the default output. */
    Path source() {
        return source.given();
    }

    /** Returns the severity of that name; empty for never; throws {@link UsageException} for others. */
    static Optional<Severity> failOn(String failOn) {
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "never" -> Optional.empty();
            default -> throw new UsageException("--fail-on is error, warning or never, not " + failOn);
        };
    }

    /** Returns the day of a build: the one given, or that of the environment, or today. */
    static LocalDate day(Terminal terminal, @Nullable String asOf) {
        if (asOf != null) {
            try {
                return LocalDate.parse(asOf);
            } catch (DateTimeParseException wrong) {
                throw new UsageException("--as-of takes a date such as 2026-05-12, not " + asOf);
            }
        }
        String epoch = terminal.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        if (epoch.isEmpty()) {
            return LocalDate.ofInstant(terminal.clock().instant(), ZoneOffset.UTC);
        }
        try {
            return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException wrong) {
            throw new UsageException("SOURCE_DATE_EPOCH is seconds since 1970 as a whole number, not " + epoch);
        }
    }
}
