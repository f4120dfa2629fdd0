package org.periplus.sync;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The databases that are opened: those whose addresses and SQL were looked at for what a hostile one could do. Addresses of others
 * are refused.
 */
enum DatabaseKind {
    /** DuckDB, over files. */
    DUCKDB("duckdb", "org.duckdb:duckdb_jdbc:2.0.0.1", Map.of()),
    /** PostgreSQL. */
    POSTGRESQL(
            "postgresql",
            "org.postgresql:postgresql:42.7.8",
            Map.of(
                    "sslmode",
                    Set.of("require", "verify-ca", "verify-full"),
                    "currentSchema",
                    Set.of(),
                    "ApplicationName",
                    Set.of())),
    /** Trino. */
    TRINO(
            "trino",
            "io.trino:trino-jdbc:484",
            Map.of("SSL", Set.of("true"), "SSLVerification", Set.of("FULL"), "source", Set.of()));

    private final String word;
    private final String driver;
    private final Map<String, Set<String>> parameters;

    DatabaseKind(String word, String driver, Map<String, Set<String>> parameters) {
        this.word = word;
        this.driver = driver;
        this.parameters = parameters;
    }

    /** Returns the kind whose addresses begin with {@code jdbc:WORD:}. */
    static Optional<DatabaseKind> ofAddress(String address) {
        return Arrays.stream(values())
                .filter(kind -> address.startsWith(kind.start()))
                .findFirst();
    }

    /** Returns how its addresses begin. */
    String start() {
        return "jdbc:" + word + ":";
    }

    /** Returns where its driver is to be had, as Maven writes it. */
    String driver() {
        return driver;
    }

    /** Returns the parameters that content may write, in order. */
    List<String> parameters() {
        return parameters.keySet().stream().sorted().toList();
    }

    /** Returns the values that content may give that parameter; none for any value. */
    Set<String> values(String parameter) {
        return parameters.getOrDefault(parameter, Set.of());
    }

    /** Tells whether content may give that parameter that value. */
    boolean permits(String parameter, String value) {
        Set<String> values = parameters.get(parameter);
        return values != null && (values.isEmpty() || values.contains(value));
    }
}
