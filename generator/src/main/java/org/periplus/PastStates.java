package org.periplus;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.periplus.change.Op;
import org.periplus.check.Rules;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.history.Archive;
import org.periplus.history.History;
import org.periplus.history.Revision;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.page.KnownPast;
import org.periplus.page.KnownPast.FindingsThen;
import org.periplus.page.PastJourney;

/**
 * Reads the earlier states of the content that pages show: of each journey those around its newest changes and its releases, and of
 * the whole content those at releases and at the ends of months. Each state is read once, and no more than a build can bear: the
 * larger the content, the fewer. A state that cannot be read is left out. Used once; not safe for use by several threads.
 */
final class PastStates {

    private static final int MOST_VERSIONS = 12;
    private static final int MOST_CHECKS = 12;
    private static final int MOST_STATES = 40;
    private static final int LEAST_STATES = 4;
    private static final int MOST_ENTRIES = 8000;

    private final History history;
    private final Decoded today;
    private final Map<String, Decoded> states;

    private PastStates(History history, Decoded today, Function<String, Optional<Decoded>> reader) {
        this.history = history;
        this.today = today;
        this.states = read(reader);
    }

    /** Returns what the repository that holds {@code source} knows; nothing if it has no archive. */
    static KnownPast of(History history, Path source, Decoded today) {
        if (history.revisions().isEmpty()) {
            return KnownPast.NONE;
        }
        return Archive.open(source)
                .map(archive -> {
                    try (archive) {
                        return of(history, today, hash -> decoded(archive, hash));
                    }
                })
                .orElse(KnownPast.NONE);
    }

    /**
     * Returns what the given states tell.
     *
     * @param reader gives the content at a commit by its full id; safe for use by several threads
     */
    static KnownPast of(History history, Decoded today, Function<String, Optional<Decoded>> reader) {
        return new PastStates(history, today, reader).known();
    }

    private static Optional<Decoded> decoded(Archive archive, String hash) {
        try {
            return Optional.of(new Decoder().decode(archive.tree(hash)));
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private Map<String, Decoded> read(Function<String, Optional<Decoded>> reader) {
        int most = Math.max(
                LEAST_STATES,
                Math.min(MOST_STATES, MOST_ENTRIES / Math.max(1, today.atlas().entries().size())));
        Map<String, Decoded> read = new ConcurrentHashMap<>();
        wanted().parallelStream()
                .limit(most)
                .forEach(hash -> reader.apply(hash).ifPresent(state -> read.put(hash, state)));
        return new HashMap<>(read);
    }

    /** Returns the commits to read in the order of their worth: those of checks are few, those of journeys the newest first. */
    private List<String> wanted() {
        Set<Revision> around = new HashSet<>();
        for (Journey journey : today.atlas().journeys()) {
            for (Revision step : shown(journey.ref())) {
                around.add(step);
                older(step).ifPresent(around::add);
            }
        }
        Set<String> wanted = new LinkedHashSet<>();
        checked().forEach(step -> step.hash().ifPresent(wanted::add));
        history.revisions().stream()
                .filter(around::contains)
                .forEach(step -> step.hash().ifPresent(wanted::add));
        return List.copyOf(wanted);
    }

    /** Returns the steps of a journey that are shown: the newest, and those that are releases. */
    private List<Revision> shown(Ref journey) {
        List<Revision> steps = history.of(journey);
        List<Revision> shown = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i < MOST_VERSIONS || !steps.get(i).tags().isEmpty()) {
                shown.add(steps.get(i));
            }
        }
        return shown;
    }

    private Optional<Revision> older(Revision step) {
        int at = history.revisions().indexOf(step) + 1;
        return at < history.revisions().size()
                ? Optional.of(history.revisions().get(at))
                : Optional.empty();
    }

    /** Returns the last step of each month and those that are releases, at most twelve, the newest first. */
    private List<Revision> checked() {
        List<Revision> checked = new ArrayList<>();
        Set<YearMonth> months = new HashSet<>();
        for (Revision step : history.revisions()) {
            boolean last = months.add(YearMonth.from(step.when()));
            if (checked.size() < MOST_CHECKS && (last || !step.tags().isEmpty())) {
                checked.add(step);
            }
        }
        return checked;
    }

    private KnownPast known() {
        Map<Ref, List<PastJourney>> journeys = new LinkedHashMap<>();
        for (Journey journey : today.atlas().journeys()) {
            List<PastJourney> steps = shown(journey.ref()).stream()
                    .flatMap(step -> step(journey.ref(), step).stream())
                    .toList();
            if (!steps.isEmpty()) {
                journeys.put(journey.ref(), steps);
            }
        }
        return new KnownPast(journeys, findings());
    }

    private Optional<PastJourney> step(Ref journey, Revision step) {
        Optional<Atlas> after = state(step).map(Decoded::atlas);
        Optional<Revision> older = older(step);
        Optional<Atlas> before = older.isPresent()
                ? older.flatMap(this::state).map(Decoded::atlas)
                : after.filter(state -> isFirst(journey, step))
                        .map(state -> new Atlas(state.site(), List.of()));
        return before.flatMap(was -> after.map(is -> new PastJourney(
                step, was.find(Journey.class, journey), is.find(Journey.class, journey), was, is)));
    }

    /** Tells whether a journey came with a step; with the oldest one known that is sure only if it says so. */
    private boolean isFirst(Ref journey, Revision step) {
        return history.isComplete()
                && step.changes(journey).stream()
                        .anyMatch(change ->
                                change.op() == Op.ADDED && change.spot().parts().isEmpty());
    }

    /** Returns the content after a step; what is not committed yet is the content of today. */
    private Optional<Decoded> state(Revision step) {
        return step.hash().isEmpty()
                ? Optional.of(today)
                : step.hash().flatMap(hash -> Optional.ofNullable(states.get(hash)));
    }

    private List<FindingsThen> findings() {
        List<FindingsThen> findings = new ArrayList<>();
        for (Revision step : checked()) {
            LocalDate day = step.when().toLocalDate();
            String label = step.tags().isEmpty() ? step.subject() : String.join(", ", step.tags());
            state(step).ifPresent(state -> findings.add(new FindingsThen(
                    day,
                    Rules.all().run(state.atlas(), state.origins(), day).findings().size(),
                    label)));
        }
        Collections.reverse(findings);
        return findings;
    }
}
