package org.periplus.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.periplus.check.MaskedExcerpts;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiSource;
import org.periplus.model.Ref;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;
import org.periplus.sync.SyncReport.Fetched;
import org.periplus.sync.SyncReport.Outcome;
import org.periplus.sync.SyncReport.Reason;
import org.periplus.sync.SyncReport.Refused;

/** Fetches figures from databases into the content. For use by one thread. */
public final class Sync {

    private static final String RULE = "sync";

    private final SyncRequest request;
    private final Path root;
    private final ContentTree tree;
    private final Decoded decoded;
    private final Databases databases;
    private final JourneyLogs logs;

    /**
     * Reads the content.
     *
     * @param drivers the drivers of databases; the caller closes them
     * @throws IOException if the content folder cannot be read
     */
    public Sync(SyncRequest request, Drivers drivers) throws IOException {
        this.request = request;
        this.root = request.source().toRealPath();
        try {
            this.tree = new FolderTree(root, Optional.of(root.resolve("site")));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        this.decoded = new Decoder().decode(tree);
        this.databases =
                new Databases(root, tree, request.allowances(), request.environment(), drivers, request.limits());
        this.logs = new JourneyLogs(root, tree, databases);
    }

    /** Returns the KPIs that would be fetched: those asked for, else all with a database as their source. */
    public List<String> kpis() {
        if (!request.kpis().isEmpty() || !request.journeys().isEmpty()) {
            return request.kpis();
        }
        return decoded.atlas().kpis().stream()
                .filter(kpi -> kpi.source().filter(Databases::isDatabase).isPresent())
                .map(Kpi::id)
                .toList();
    }

    /** Returns the addresses that would be opened and are not allowed, in order. */
    public List<String> notAllowed() {
        TreeSet<String> addresses = new TreeSet<>();
        kpis().forEach(id -> source(id).flatMap(this::notAllowed).ifPresent(addresses::add));
        for (String id : request.journeys()) {
            try {
                logs.source(definition(Kind.JOURNEY, id))
                        .flatMap(this::notAllowed)
                        .ifPresent(addresses::add);
            } catch (SyncRefusal toldByRun) {
                addresses.remove("");
            }
        }
        return List.copyOf(addresses);
    }

    private Optional<String> notAllowed(KpiSource source) {
        try {
            DatabaseAddress address = databases.address(source);
            return Optional.of(address.plain()).filter(plain -> !databases.allows(address));
        } catch (SyncRefusal toldByRun) {
            return Optional.empty();
        }
    }

    /** Tells whether there is nothing to fetch. */
    public boolean isIdle() {
        return kpis().isEmpty() && request.journeys().isEmpty();
    }

    /** Returns a sentence without a full stop for each id that names no entry. */
    public List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        request.kpis().forEach(id -> unknown(Kind.KPI, id).ifPresent(unknown::add));
        request.journeys().forEach(id -> unknown(Kind.JOURNEY, id).ifPresent(unknown::add));
        return unknown;
    }

    private Optional<String> unknown(Kind kind, String id) {
        if (decoded.files().containsKey(new Ref(kind, id))) {
            return Optional.empty();
        }
        List<String> known = decoded.files().keySet().stream()
                .filter(ref -> ref.kind() == kind)
                .map(Ref::id)
                .toList();
        return Optional.of(Nearest.to(id, known)
                .map(near -> "There is no " + kind.word() + " " + id + "; did you mean " + near + "?")
                .orElse("There is no " + kind.word() + " " + id));
    }

    /** Fetches everything asked for. What fails for one entry does not keep the others from being fetched. */
    public SyncReport run() {
        List<Outcome> outcomes = new ArrayList<>();
        for (String id : kpis()) {
            outcomes.add(figures(id));
        }
        for (String id : request.journeys()) {
            outcomes.add(log(id));
        }
        return new SyncReport(outcomes, new MaskedExcerpts(decoded.excerpts()));
    }

    private Optional<Kpi> kpi(String id) {
        return decoded.atlas().find(Kpi.class, new Ref(Kind.KPI, id));
    }

    private Optional<KpiSource> source(String id) {
        return kpi(id).flatMap(Kpi::source).filter(Databases::isDatabase);
    }

    private Definition definition(Kind kind, String id) {
        return new Definition(tree, decoded.files().getOrDefault(new Ref(kind, id), ""), id);
    }

    private Outcome log(String id) {
        try {
            return logs.counted(definition(Kind.JOURNEY, id), request.dryRun());
        } catch (SyncRefusal refusal) {
            return refused(Kind.JOURNEY, id, "observed/source", refusal);
        } catch (IOException failure) {
            return refused(
                    Kind.JOURNEY,
                    id,
                    "observed",
                    SyncRefusal.outside("the counts cannot be written: " + failure.getMessage()));
        }
    }

    private Outcome figures(String id) {
        try {
            Kpi kpi = kpi(id).orElseThrow(() ->
                    SyncRefusal.content("", "this KPI cannot be read", "run periplus check and mend what it tells"));
            KpiSource source = source(id)
                    .orElseThrow(() -> SyncRefusal.content(
                            "",
                            "this KPI has no database as its source",
                            "add source: {jdbc: ADDRESS, query: SELECT ...}"));
            return fetched(kpi, source);
        } catch (SyncRefusal refusal) {
            return refused(Kind.KPI, id, "source", refusal);
        } catch (IOException failure) {
            return refused(
                    Kind.KPI,
                    id,
                    "source",
                    SyncRefusal.outside("the table cannot be written: " + failure.getMessage()));
        }
    }

    private Outcome fetched(Kpi kpi, KpiSource source) throws SyncRefusal, IOException {
        AtlasNames names = new AtlasNames(decoded.atlas());
        FigureTarget target = new FigureTarget(tree, decoded, kpi);
        String path = target.path();
        FigureTable table = target.table(path, names);
        int most = request.limits().rows();
        FigureRows.Found found = databases.open(
                source,
                (session, kind, query) ->
                        session.ask(query.limited(most + 1), rows -> new FigureRows(names, most).read(rows)));
        found.figures().values().forEach(table::put);
        boolean differs = !table.added().isEmpty() || !table.changed().isEmpty();
        if (differs && !request.dryRun()) {
            Optional<String> definition = target.definition(path);
            new WholeFile(root, path).write(table.csv());
            if (definition.isPresent()) {
                new WholeFile(root, target.definitionFile()).write(definition.get());
            }
        }
        return new Fetched(kpi.id(), path, table.added(), table.changed(), table.same(), found.without());
    }

    private Refused refused(Kind kind, String id, String place, SyncRefusal refusal) {
        ElementPath at = ElementPath.entry(kind.word(), id).child(place);
        ElementPath exact = refusal.key().isEmpty() ? at : at.child(refusal.key());
        SourceSpan span = decoded.origins()
                .find(exact)
                .orElseGet(() -> SourceSpan.startOf(decoded.files().getOrDefault(new Ref(kind, id), "periplus.yaml")));
        Reason reason = Reason.valueOf(refusal.fault().name());
        return new Refused(id, reason, Diagnostic.error(RULE, span, id + ": " + refusal.message(), refusal.hint()));
    }
}
