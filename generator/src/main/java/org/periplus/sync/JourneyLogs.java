package org.periplus.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.exchange.ObservedContent;
import org.periplus.exchange.ObservedPaths;
import org.periplus.exchange.TextChange;
import org.periplus.model.KpiSource;
import org.periplus.source.ContentTree;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.sync.SyncReport.Counted;

/** Has the event logs of journeys counted where they lie, and lays the counts into the content. For use by one thread. */
final class JourneyLogs {

    private final Path root;
    private final ContentTree tree;
    private final Databases databases;

    JourneyLogs(Path root, ContentTree tree, Databases databases) {
        this.root = root;
        this.tree = tree;
        this.databases = databases;
    }

    /** Returns the database with the log of a journey, from what is written under {@code observed}. */
    Optional<KpiSource> source(Definition journey) throws SyncRefusal {
        return Definition.under(journey.keys(), "observed").flatMap(Definition::database);
    }

    /**
     * Counts the log of a journey.
     *
     * @param dryRun whether nothing is written
     * @throws IOException if a file cannot be written
     */
    Counted counted(Definition journey, boolean dryRun) throws SyncRefusal, IOException {
        KpiSource source = source(journey)
                .orElseThrow(
                        () -> SyncRefusal.content(
                                "",
                                "this journey has no database with an event log",
                                "add observed: with source: {jdbc: ADDRESS, query: SELECT ... AS case_id, ... AS activity, ... AS at}"));
        Mapping observed = Definition.under(journey.keys(), "observed").orElseThrow();
        Map<String, String> steps = Definition.texts(observed, "steps");
        ObservedPaths counts = databases
                .open(
                        source,
                        (session, kind, query) -> new EventLogCounts(
                                        session,
                                        new EventLogSql(query, SqlDialect.of(kind), steps, ObservedPaths.FEWEST))
                                .count())
                .folded(ObservedPaths.FEWEST, ObservedPaths.LISTED);
        List<TextChange> changes = new ArrayList<>(changes(journey.id(), counts));
        Collections.reverse(changes);
        for (TextChange change : changes) {
            if (!dryRun) {
                new WholeFile(root, change.path()).write(change.after());
            }
        }
        return new Counted(
                journey.id(), changes.stream().map(TextChange::path).sorted().toList(), counts.cases());
    }

    private List<TextChange> changes(String id, ObservedPaths counts) throws SyncRefusal {
        try {
            return new ObservedContent(tree).changes(id, counts, Map.of(), Optional.empty());
        } catch (ObservedContent.RefusedException refused) {
            throw SyncRefusal.content("", String.valueOf(refused.getMessage()), "");
        }
    }
}
