package org.periplus.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.periplus.source.ContentTree;

/**
 * What DuckDB, which runs within this program and could read all that it can, is let read: a database file, or the files of one folder, or
 * those files of the content that the query names.
 *
 * @param database a database file, opened for reading
 * @param folder a folder all of whose files may be read
 * @param files files of the content
 * @param query the query, in which the content's files stand with their full paths
 */
record DuckScope(Optional<Path> database, Optional<Path> folder, List<Path> files, String query) {

    /** What the engine may hold at once; the rest waits on the disk. */
    private static final String MEMORY = "256MB";

    private static final Set<String> TABLES = Set.of("csv", "tsv", "json", "ndjson", "jsonl", "parquet");

    /** Returns what is read for {@code address}; throws {@link SyncRefusal} if the caller does not allow it. */
    static DuckScope of(
            DatabaseAddress address, List<Allowance> allowances, Path root, ContentTree tree, SelectText query)
            throws SyncRefusal {
        if (address.file().isEmpty()) {
            return content(root, tree, query.text());
        }
        Path real = real(address, root);
        if (allowances.stream().flatMap(one -> one.files().stream()).noneMatch(allowed -> within(real, allowed))) {
            throw notAllowed(address);
        }
        if (real.startsWith(root) || root.startsWith(real)) {
            throw SyncRefusal.content(
                    "jdbc",
                    "a database file or a folder of the content is not opened",
                    "write jdbc:duckdb: and name the content's CSV, JSON or Parquet files in the query");
        }
        boolean isFolder = Files.isDirectory(real);
        return new DuckScope(
                Optional.of(real).filter(path -> !isFolder),
                Optional.of(real).filter(path -> isFolder),
                List.of(),
                query.text());
    }

    /** Returns the refusal of an address that no allowance covers. */
    static SyncRefusal notAllowed(DatabaseAddress address) {
        return SyncRefusal.usage(
                address.text() + " is not allowed to be opened",
                "if you trust it, run with --allow " + address.plain() + " or set PERIPLUS_SYNC_ALLOW");
    }

    private static Path real(DatabaseAddress address, Path root) throws SyncRefusal {
        try {
            return root.resolve(address.file()).toRealPath();
        } catch (IOException | InvalidPathException none) {
            throw SyncRefusal.outside("there is no file or folder " + address.file());
        }
    }

    private static boolean within(Path real, String allowed) {
        try {
            return !allowed.isEmpty() && real.startsWith(Path.of(allowed).toRealPath());
        } catch (IOException | InvalidPathException none) {
            return false;
        }
    }

    private static DuckScope content(Path root, ContentTree tree, String query) {
        List<Path> files = new ArrayList<>();
        String text = query;
        for (String path : tree.files()) {
            String named = quoted(path);
            if (query.contains(named) && isTable(path) && !Files.isSymbolicLink(root.resolve(path))) {
                Path file = root.resolve(path);
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(file);
                    text = text.replace(named, quoted(file.toString()));
                }
            }
        }
        return new DuckScope(Optional.empty(), Optional.empty(), files, text);
    }

    private static boolean isTable(String path) {
        return TABLES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Returns the address that the driver is given; nothing that the content wrote is in it as it was written. */
    String address() {
        return DatabaseKind.DUCKDB.start() + database.map(Path::toString).orElse("");
    }

    /**
     * Returns the statements after which the engine reads nothing else, writes nothing, loads nothing and cannot be told otherwise.
     *
     * @param spill an empty folder for what does not fit into memory
     */
    List<String> closing(Path spill) {
        List<String> settings = new ArrayList<>(List.of(
                "SET temp_directory=" + quoted(spill.toString()),
                "SET memory_limit='" + MEMORY + "'",
                "SET preserve_insertion_order=false",
                "SET autoinstall_known_extensions=false",
                "SET autoload_known_extensions=false",
                "SET allow_community_extensions=false"));
        if (!files.isEmpty()) {
            settings.add("SET allowed_paths="
                    + files.stream().map(Path::toString).map(DuckScope::quoted).collect(list()));
        }
        folder.ifPresent(path -> settings.add("SET allowed_directories=[" + quoted(path.toString()) + "]"));
        folder.ifPresent(path -> settings.add("SET VARIABLE folder=" + quoted(path + "/")));
        settings.add("SET enable_external_access=false");
        settings.add("SET lock_configuration=true");
        return settings;
    }

    private static Collector<CharSequence, ?, String> list() {
        return Collectors.joining(",", "[", "]");
    }
}
