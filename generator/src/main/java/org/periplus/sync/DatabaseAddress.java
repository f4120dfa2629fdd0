package org.periplus.sync;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.model.KpiSource;

/**
 * The address of a database as the content writes it, read by a grammar narrower than that of any driver, so that no driver can
 * find more in it than was found here.
 *
 * @param kind which database
 * @param text the address as written
 * @param file for DuckDB the file or folder, or nothing for the content's own files; else empty
 * @param parameters the parameters, all of them harmless
 */
record DatabaseAddress(DatabaseKind kind, String text, String file, Map<String, String> parameters) {

    /** A host, perhaps a port, perhaps a path of up to two names, perhaps parameters; one host only, nothing encoded. */
    private static final Pattern SERVER = Pattern.compile("jdbc:(?:postgresql|trino)://"
            + "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?"
            + "(?:/[A-Za-z0-9_.~-]{0,63}){0,2}(?:\\?(?<parameters>[A-Za-z0-9_=&.,-]*))?");

    private static final Set<String> PATHS_WITHOUT = Set.of("?", "*", ";", "\n", "\r", "\u0000", "://");

    DatabaseAddress {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** Reads an address; throws {@link SyncRefusal} for one that is not opened whoever allows it. */
    static DatabaseAddress of(String text) throws SyncRefusal {
        if (KpiSource.holdsCredentials(text)) {
            throw SyncRefusal.content(
                    "jdbc",
                    "a name or a password stands in this address, where everybody can read it",
                    "remove it, change the password, and give both by PERIPLUS_DB_USER and PERIPLUS_DB_PASSWORD");
        }
        DatabaseKind kind = DatabaseKind.ofAddress(text)
                .orElseThrow(() -> SyncRefusal.content(
                        "jdbc",
                        "this is no address of a database that is opened",
                        "write jdbc:postgresql://HOST/DATABASE, jdbc:trino://HOST/CATALOG or jdbc:duckdb:"));
        return kind == DatabaseKind.DUCKDB ? files(text) : server(kind, text);
    }

    private static DatabaseAddress files(String text) throws SyncRefusal {
        String file = text.substring(DatabaseKind.DUCKDB.start().length());
        if (PATHS_WITHOUT.stream().anyMatch(file::contains)) {
            throw SyncRefusal.content(
                    "jdbc",
                    "an address of DuckDB names a file or a folder and nothing else",
                    "remove parameters, patterns and other services from it");
        }
        return new DatabaseAddress(DatabaseKind.DUCKDB, text, file, Map.of());
    }

    private static DatabaseAddress server(DatabaseKind kind, String text) throws SyncRefusal {
        Matcher matcher = SERVER.matcher(text);
        if (!matcher.matches()) {
            throw SyncRefusal.content(
                    "jdbc",
                    "this address is not written plainly enough to be sure where it leads",
                    "write one host, a port if need be, and names of letters, digits, _ and -: " + kind.start()
                            + "//db.example:5432/sales");
        }
        String written = matcher.group("parameters") == null ? "" : matcher.group("parameters");
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : written.split("&", -1)) {
            if (!parameter.isEmpty()) {
                int equals = parameter.indexOf('=');
                String name = equals < 0 ? parameter : parameter.substring(0, equals);
                String value = equals < 0 ? "" : parameter.substring(equals + 1);
                check(kind, name, value);
                parameters.put(name, value);
            }
        }
        return new DatabaseAddress(kind, text, "", parameters);
    }

    private static void check(DatabaseKind kind, String name, String value) throws SyncRefusal {
        if (kind.permits(name, value)) {
            return;
        }
        Set<String> values = kind.values(name);
        throw SyncRefusal.content(
                "jdbc",
                "the parameter " + name + (values.isEmpty() ? "" : "=" + value) + " is not taken from content",
                values.isEmpty()
                        ? "remove it; these are taken: " + String.join(", ", kind.parameters())
                        : "write " + name + "="
                                + String.join(
                                        " or " + name + "=",
                                        values.stream().sorted().toList()));
    }

    /** Returns the address without its parameters, which are handed to the driver apart from it. */
    String plain() {
        int question = text.indexOf('?');
        return question < 0 ? text : text.substring(0, question);
    }
}
