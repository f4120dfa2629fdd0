package org.periplus.past;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.periplus.compose.kit.KnownPast.FindingsThen;
import org.periplus.history.EarlierEntries;
import org.periplus.history.History;
import org.periplus.history.Revision;
import org.periplus.model.Atlas;
import org.periplus.model.Ref;

/** What was read of earlier states of the content, which never change. For use by one thread. */
public final class PastMemory {

    private List<Revision> counted = List.of();
    private List<FindingsThen> findings = List.of();
    private Map<Asked, Optional<Atlas>> states = Map.of();

    /** Entries at a commit. */
    private record Asked(String commit, Set<Ref> wanted) {}

    /** Returns the counts for the committed steps of a past, counted unless they are those that were counted last. */
    List<FindingsThen> findings(History history, Supplier<List<FindingsThen>> count) {
        List<Revision> committed = history.revisions().stream()
                .filter(step -> step.hash().isPresent())
                .toList();
        if (!committed.equals(counted)) {
            findings = List.copyOf(count.get());
            counted = committed;
        }
        return findings;
    }

    /** Begins to look entries up; what nobody asks for this time is forgotten. */
    Entries entries(Path source) {
        return new Entries(source);
    }

    /** Looks up entries at commits; the repository is opened only for what is not known yet. */
    final class Entries implements AutoCloseable {

        private final Path source;
        private final Map<Asked, Optional<Atlas>> asked = new HashMap<>();
        private Optional<Optional<EarlierEntries>> opened = Optional.empty();

        private Entries(Path source) {
            this.source = source;
        }

        /** Returns entries as they were at a commit; nothing if they cannot be read. */
        Optional<Atlas> at(String commit, Set<Ref> wanted) {
            return asked.computeIfAbsent(new Asked(commit, Set.copyOf(wanted)), question -> {
                Optional<Atlas> known = states.getOrDefault(question, Optional.empty());
                return known.or(() -> reader().flatMap(entries -> entries.at(commit, wanted)));
            });
        }

        private Optional<EarlierEntries> reader() {
            if (opened.isEmpty()) {
                opened = Optional.of(EarlierEntries.open(source));
            }
            return opened.get();
        }

        @Override
        public void close() {
            states = asked;
            opened.flatMap(one -> one).ifPresent(EarlierEntries::close);
        }
    }
}
