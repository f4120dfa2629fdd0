package org.periplus.sync;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is to be fetched, and what the caller allows.
 *
 * @param source the content folder
 * @param kpis the KPIs asked for; none for all that have a database as their source, if no journey is asked for either
 * @param journeys the journeys whose event logs are counted
 * @param allowances the addresses that may be opened
 * @param environment where credentials are
 * @param limits what one query may cost
 * @param dryRun whether nothing is written
 */
public record SyncRequest(
        Path source,
        List<String> kpis,
        List<String> journeys,
        List<Allowance> allowances,
        Map<String, String> environment,
        SyncLimits limits,
        boolean dryRun) {

    /** Takes copies of the collections. */
    public SyncRequest {
        kpis = List.copyOf(kpis);
        journeys = List.copyOf(journeys);
        allowances = List.copyOf(allowances);
        environment = Map.copyOf(environment);
    }
}
