package org.periplus.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.periplus.decode.Decoded;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.edit.AddedKey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.TableFormat;
import org.periplus.source.ContentTree;
import org.periplus.source.CsvTable;
import org.periplus.source.CsvTableReader;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Where the readings of a KPI stand, or will stand. For use by one thread. */
final class FigureTarget {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,90}\\.csv");

    private final ContentTree tree;
    private final Decoded decoded;
    private final Kpi kpi;
    private final String definition;

    FigureTarget(ContentTree tree, Decoded decoded, Kpi kpi) {
        this.tree = tree;
        this.decoded = decoded;
        this.kpi = kpi;
        this.definition = decoded.files().getOrDefault(kpi.ref(), "");
    }

    /** Returns the table's path from the content root; throws {@link SyncRefusal} if it cannot be one that is written here. */
    String path() throws SyncRefusal {
        boolean foreign =
                !kpi.table().equals(TableFormat.usual()) && kpi.responses().isEmpty();
        if (foreign) {
            throw SyncRefusal.content(
                    "",
                    "the readings are a table of another program's form, which is not written",
                    "remove columns, date-format, separator and decimal, and bring the table into our form");
        }
        Optional<YamlNode> written = keys().find("readings").map(Entry::value);
        String folder = definition.indexOf('/') < 0
                ? Kind.KPI.folder() + "/"
                : definition.substring(0, definition.lastIndexOf('/') + 1);
        if (written.isEmpty()) {
            String path = folder + kpi.id() + ".csv";
            if (tree.exists(path)) {
                throw SyncRefusal.content(
                        "", "there is a file " + path + " already", "name it: readings: " + kpi.id() + ".csv");
            }
            return path;
        }
        if (written.get() instanceof Scalar name && NAME.matcher(name.text()).matches()) {
            return folder + name.text();
        }
        throw SyncRefusal.content(
                "",
                "the readings stand in the definition itself",
                "move them to a file, and name it: readings: " + kpi.id() + ".csv");
    }

    /** Returns the readings that are there; throws {@link SyncRefusal} if some of them would be lost. */
    FigureTable table(String path, AtlasNames names) throws SyncRefusal {
        if (!tree.exists(path)) {
            return new FigureTable();
        }
        Optional<Diagnostic> bad = decoded.diagnostics().stream()
                .filter(problem -> problem.span().file().equals(path) && problem.severity() == Severity.ERROR)
                .findFirst();
        List<Diagnostic> problems = new ArrayList<>();
        Optional<CsvTable> table =
                new CsvTableReader(new TextReader(tree, problems::add), problems::add).read(path, CsvTableReader.COMMA);
        Optional<FigureTable> taken = table.flatMap(found -> FigureTable.of(found, names));
        if (bad.isPresent() || taken.isEmpty()) {
            String where = bad.map(problem -> ": " + problem.span().display() + " " + problem.message())
                    .orElse("");
            throw SyncRefusal.content(
                    "",
                    "the table " + path + " has rows that cannot be read, and would lose them" + where,
                    "mend it first");
        }
        return taken.get();
    }

    /** Returns the definition with a line that names the table; nothing if it names it already. */
    Optional<String> definition(String path) throws SyncRefusal {
        Mapping entry = keys();
        if (entry.find("readings").isPresent()) {
            return Optional.empty();
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        SourceSpan source = entry.find("source")
                .map(found -> found.key().span())
                .orElseThrow(() -> new IllegalStateException("no source at " + kpi.id()));
        Optional<String> text = new AddedKey(tree, definition).above(source, "readings", name);
        if (text.isEmpty()) {
            throw SyncRefusal.content("", "the table cannot be named here", "add readings: " + name + " by hand");
        }
        return text;
    }

    /** Returns the definition's file, from the content root. */
    String definitionFile() {
        return definition;
    }

    private Mapping keys() throws SyncRefusal {
        return new Definition(tree, definition, kpi.id()).keys();
    }
}
