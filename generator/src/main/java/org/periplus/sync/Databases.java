package org.periplus.sync;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.periplus.model.KpiSource;
import org.periplus.source.ContentTree;

/**
 * Opens what the content names and the caller allows. For use by one thread.
 *
 * @param root the real path of the content folder
 * @param tree the content's files
 * @param allowances what the caller allows
 * @param environment where credentials are
 * @param drivers the caller's drivers
 * @param limits what one query may cost
 */
record Databases(
        Path root,
        ContentTree tree,
        List<Allowance> allowances,
        Map<String, String> environment,
        Drivers drivers,
        SyncLimits limits) {

    /** Works with an open database. */
    interface Work<T> {
        /** Returns what came of it; {@code query} is that of the content, checked. */
        T with(DatabaseSession session, DatabaseKind kind, SelectText query) throws SyncRefusal;
    }

    /** Tells whether a source is a database. */
    static boolean isDatabase(KpiSource source) {
        return source.jdbc().isPresent() || source.query().isPresent();
    }

    /** Returns the address of a source; throws {@link SyncRefusal} if it has none or one that is never opened. */
    DatabaseAddress address(KpiSource source) throws SyncRefusal {
        return DatabaseAddress.of(source.jdbc()
                .orElseThrow(() -> SyncRefusal.content("", "this source has a query and no address", "add jdbc:")));
    }

    /** Tells whether the caller allows an address; for a file of DuckDB more is asked when it is opened. */
    boolean allows(DatabaseAddress address) {
        if (address.kind() == DatabaseKind.DUCKDB) {
            return allowances.stream()
                    .flatMap(one -> one.files().stream())
                    .anyMatch(allowed -> allowed.isEmpty() == address.file().isEmpty());
        }
        return allowances.stream().anyMatch(one -> one.covers(address));
    }

    /** Opens the database of a source, has the work done, and closes it. */
    <T> T open(KpiSource source, Work<T> work) throws SyncRefusal {
        DatabaseAddress address = address(source);
        SelectText query = SelectText.of(source.query()
                .orElseThrow(() -> SyncRefusal.content("jdbc", "this address has no query", "add query: SELECT ...")));
        if (!allows(address)) {
            throw DuckScope.notAllowed(address);
        }
        return address.kind() == DatabaseKind.DUCKDB ? files(address, query, work) : server(address, query, work);
    }

    private <T> T files(DatabaseAddress address, SelectText query, Work<T> work) throws SyncRefusal {
        DuckScope scope = DuckScope.of(address, allowances, root, tree, query);
        try (DatabaseSession session = DatabaseSession.files(drivers.find(address), scope, limits)) {
            return work.with(session, address.kind(), new SelectText(scope.query()));
        }
    }

    private <T> T server(DatabaseAddress address, SelectText query, Work<T> work) throws SyncRefusal {
        Allowance allowance = allowances.stream()
                .filter(one -> one.covers(address))
                .findFirst()
                .orElseThrow();
        Credentials credentials = Credentials.of(allowance, environment);
        try (DatabaseSession session = DatabaseSession.server(drivers.find(address), address, credentials, limits)) {
            return work.with(session, address.kind(), query);
        }
    }
}
