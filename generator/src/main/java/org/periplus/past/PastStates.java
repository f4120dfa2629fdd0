package org.periplus.past;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.SiteRequest;
import org.periplus.check.Rules;
import org.periplus.compose.kit.KnownPast;
import org.periplus.compose.kit.KnownPast.FindingsThen;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.history.Archive;
import org.periplus.history.History;
import org.periplus.kept.Fingerprint;
import org.periplus.kept.ProgramStamp;
import org.periplus.model.Atlas;
import org.periplus.model.Ref;
import org.periplus.page.PastJourney;
import org.periplus.timing.BuildStage;
import org.periplus.timing.Stopwatch;
import org.periplus.timing.Tally;

/**
 * Reads the earlier states of the content that pages show: the journeys around their changes, and how many breaches of rules were open. For the
 * latter the whole content is read, so the numbers are kept by commit.
 */
public final class PastStates {

    private PastStates() {}

    /** Returns what the repository that holds the content knows; nothing if it knows no step. */
    public static KnownPast of(History history, SiteRequest request, Atlas today, PastMemory memory) {
        if (history.revisions().isEmpty()) {
            return KnownPast.NONE;
        }
        Stopwatch watch = request.stopwatch();
        return new KnownPast(
                watch.time(BuildStage.PAST, () -> journeys(history, request, today, memory)),
                watch.time(BuildStage.STATES, () -> memory.findings(history, () -> findings(history, request))));
    }

    private static Map<Ref, List<PastJourney>> journeys(
            History history, SiteRequest request, Atlas today, PastMemory memory) {
        try (PastMemory.Entries entries = memory.entries(request.source())) {
            return PastJourneys.of(history, today, entries::at);
        }
    }

    private static List<FindingsThen> findings(History history, SiteRequest request) {
        KeptCounts kept = new KeptCounts(request.cache());
        Stopwatch watch = request.stopwatch();
        String stamp = ProgramStamp.of(PastStates.class);
        return Archive.open(request.source())
                .map(archive -> {
                    try (archive) {
                        return PastFindings.of(
                                history,
                                (commit, day) -> kept.get(
                                        new Fingerprint()
                                                .add("program", stamp)
                                                .add("commit", commit)
                                                .add("day", day.toString())
                                                .add("folder", archive.prefix())
                                                .hex(),
                                        () -> {
                                            watch.count(Tally.STATES_CHECKED, 1);
                                            return count(archive, commit, day);
                                        }));
                    }
                })
                .orElse(List.of());
    }

    private static Optional<Integer> count(Archive archive, String commit, LocalDate day) {
        try {
            Decoded state = new Decoder().decode(archive.tree(commit));
            return Optional.of(Rules.all()
                    .run(state.atlas(), state.origins(), day)
                    .findings()
                    .size());
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }
}
