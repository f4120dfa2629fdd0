package org.periplus.sync;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.model.KpiSource;

/**
 * Addresses that the caller allows to be opened, and the credentials that go there.
 *
 * @param name how the credentials' variables are told apart; none for {@code PERIPLUS_DB_USER} and {@code PERIPLUS_DB_PASSWORD}
 * @param prefix how the addresses begin: at least a host, {@code jdbc:duckdb:} for files of the content, or a folder behind that
 */
public record Allowance(Optional<String> name, String prefix) {

    private static final Pattern FORM = Pattern.compile("(?:(?<name>[a-z][a-z0-9-]{0,39})=)?(?<prefix>jdbc:.+)");
    private static final Pattern HOST = Pattern.compile("jdbc:(?:postgresql|trino)://[A-Za-z0-9\\[].*");

    /**
     * Reads {@code PREFIX} or {@code NAME=PREFIX}.
     *
     * @throws IllegalArgumentException if it is neither, names no host, or holds credentials; the message is a sentence without
     *     a full stop
     */
    public static Allowance of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("An allowance is the beginning of an address, such as"
                    + " jdbc:postgresql://db.example/sales, perhaps with a name and = before it; not " + text);
        }
        String prefix = matcher.group("prefix");
        if (KpiSource.holdsCredentials(prefix)) {
            throw new IllegalArgumentException(
                    "An allowance holds no name and no password; give them by PERIPLUS_DB_USER and"
                            + " PERIPLUS_DB_PASSWORD");
        }
        boolean files = prefix.startsWith(DatabaseKind.DUCKDB.start());
        if (!files && !HOST.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "An allowance names jdbc:duckdb:, or jdbc:postgresql: or jdbc:trino: with at least a host; not "
                            + prefix);
        }
        Allowance allowance = new Allowance(Optional.ofNullable(matcher.group("name")), prefix);
        if (allowance.files().filter(path -> !path.isEmpty() && !isWhole(path)).isPresent()) {
            throw new IllegalArgumentException(
                    "A folder or file for DuckDB is allowed by its whole path, not " + prefix);
        }
        return allowance;
    }

    private static boolean isWhole(String path) {
        try {
            return Path.of(path).isAbsolute();
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /** Returns the allowances in a text that has white space between them. */
    public static List<Allowance> all(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.strip().split("\\s+")).stream()
                        .map(Allowance::of)
                        .toList();
    }

    /** Tells whether an address of a server is allowed: the allowance ends where a part of the address ends. */
    boolean covers(DatabaseAddress address) {
        if (address.kind() == DatabaseKind.DUCKDB || !address.text().startsWith(prefix)) {
            return false;
        }
        String rest = address.text().substring(prefix.length());
        return rest.isEmpty()
                || prefix.endsWith("/")
                || (prefix.indexOf('?') < 0 ? rest.startsWith("/") || rest.startsWith("?") : rest.startsWith("&"));
    }

    /** Returns the file or folder that is allowed to DuckDB, empty text for the content's own files; nothing for servers. */
    Optional<String> files() {
        String start = DatabaseKind.DUCKDB.start();
        return prefix.startsWith(start) ? Optional.of(prefix.substring(start.length())) : Optional.empty();
    }

    /** Returns the variable of the environment that holds the user's name ({@code USER}) or the password ({@code PASSWORD}). */
    String variable(String what) {
        return "PERIPLUS_DB_"
                + name.map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_') + "_")
                        .orElse("")
                + what;
    }
}
