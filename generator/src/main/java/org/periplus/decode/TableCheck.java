package org.periplus.decode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Kind;

/** Finds tables that nobody reads. It comes after all entries are decoded. */
final class TableCheck {

    private final Context context;
    private final Set<String> written;

    /** Takes what is shared, and the entries that were found. */
    TableCheck(Context context, List<RawEntry> entries) {
        this.context = context;
        this.written = entries.stream().map(RawEntry::file).collect(Collectors.toSet());
    }

    /** Reports each table in a folder of KPIs or feedback that belongs to no entry. */
    void check() {
        for (Kind kind : List.of(Kind.FEEDBACK, Kind.KPI)) {
            context.tree().files().stream()
                    .filter(path -> path.startsWith(kind.folder() + "/") && path.endsWith(".csv"))
                    .filter(path -> !context.usedTables().contains(path) && !isUnknown(kind, path))
                    .forEach(path -> report(kind, path));
        }
    }

    /** Tells whether the entry that could name the table could not be read, so that nothing can be said of it. */
    private boolean isUnknown(Kind kind, String path) {
        boolean unreadable = siblings(path).anyMatch(file -> context.tree().exists(file) && !written.contains(file));
        return unreadable || context.known().isIncomplete(kind);
    }

    private static Stream<String> siblings(String path) {
        String stem = path.substring(0, path.length() - ".csv".length());
        return Stream.of(stem + ".yaml", stem + ".yml", stem + ".md");
    }

    private void report(Kind kind, String path) {
        SourceSpan span = SourceSpan.startOf(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.substring(0, name.length() - ".csv".length());
        if (kind == Kind.FEEDBACK) {
            context.findings()
                    .error(
                            "table-without-entry",
                            span,
                            "these voices belong to no feedback entry",
                            "write " + stem + ".yaml or " + stem + ".md beside it, with name and type");
            return;
        }
        Optional<String> beside = siblings(path).filter(written::contains).findFirst();
        context.findings()
                .warning(
                        "unused-table",
                        span,
                        "no KPI reads this table",
                        beside.map(file -> "write readings: " + name + " or responses: " + name + " into " + file)
                                .orElse("name it in a KPI: readings: " + name + ", or remove it"));
    }
}
