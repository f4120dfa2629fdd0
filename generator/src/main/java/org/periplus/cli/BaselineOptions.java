package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteResult;
import org.periplus.report.Baseline;
import org.periplus.report.BaselineFormatException;
import picocli.CommandLine.Option;

/** The options about problems that are known already. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Leave out the problems of this file, which --write-baseline wrote.")
    private @Nullable Path read;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write the problems of today to this file and take them as known.")
    private @Nullable Path written;

    /** Returns the baseline that was asked for, before any work is done; a file that is none, or cannot be read, is wrong usage. */
    Optional<Baseline> known(Terminal terminal) {
        if (read == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Baseline.read(Files.readAllBytes(terminal.folder().resolve(read))));
        } catch (NoSuchFileException missing) {
            throw new UsageException(
                    "There is no baseline " + read + "; write it with periplus check --write-baseline " + read);
        } catch (IOException unreadable) {
            throw new UsageException("The baseline " + read + " cannot be read: " + unreadable.getMessage());
        } catch (BaselineFormatException wrong) {
            throw new UsageException("The baseline " + read + " cannot be used: " + wrong.getMessage());
        }
    }

    /**
     * Writes the baseline that was asked for, leaves out the problems of {@code known}, or of the new baseline where nothing
     * else is known, and says so.
     */
    SiteResult sift(SiteResult result, Optional<Baseline> known, Terminal terminal) throws IOException {
        if (written != null) {
            Baseline now = Baseline.of(result.diagnostics());
            Files.writeString(terminal.folder().resolve(written), now.write());
            terminal.err()
                    .println(
                            now.size() + (now.size() == 1 ? " problem" : " problems") + " written to " + written + ".");
        }
        if (known.isEmpty()) {
            return written == null ? result : result.with(List.of());
        }
        Baseline.Sifted sifted = known.get().sift(result.diagnostics());
        sifted.notes().forEach(terminal.err()::println);
        return result.with(sifted.left());
    }
}
