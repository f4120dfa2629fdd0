package org.periplus.decode;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.Nearest;
import org.periplus.model.Reading;
import org.periplus.schema.Field;
import org.periplus.schema.RecordShape;
import org.periplus.schema.Shapes;
import org.periplus.source.CsvTable;
import org.periplus.source.Mount;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Reads the tables of one entry as if their lines were written in it as a list. */
final class EntryTables {

    private final Context context;
    private final String file;
    private final TableLayout layout;
    private final boolean answers;

    private EntryTables(Context context, String file, TableLayout layout, boolean answers) {
        this.context = context;
        this.file = file;
        this.layout = layout;
        this.answers = answers;
    }

    /** Returns the tables of something that has none. */
    static EntryTables none(Context context) {
        return new EntryTables(context, "", TableLayout.OWN, false);
    }

    /** Returns the tables of an entry; what is wrong with the layout it says they have is reported. */
    static EntryTables of(Context context, RawEntry entry) {
        List<Field> tables = context.shape(Shapes.type(entry.ref().kind())).fields().stream()
                .filter(field -> field.isTable() || field.isBeside())
                .toList();
        if (tables.isEmpty()) {
            return new EntryTables(context, home(entry), TableLayout.OWN, false);
        }
        Set<String> targets = new LinkedHashSet<>();
        tables.forEach(field -> targets.addAll(rows(context, field).keys()));
        TableLayout layout = new TableLayoutDecoder(context).decode(entry.node(), List.copyOf(targets));
        return new EntryTables(context, home(entry), layout, hasAnswers(entry));
    }

    /** Tells whether the entry has raw answers: then it is their table that another program wrote, not that of readings. */
    private static boolean hasAnswers(RawEntry entry) {
        return entry.node().find("responses").isPresent();
    }

    private static RecordShape rows(Context context, Field field) {
        return context.shape(RecordShape.rawClass(RecordShape.argument(field.type(), 0)));
    }

    /** Returns the file of an entry, or the file it would have in its kind's folder if all of its kind stand in one. */
    private static String home(RawEntry entry) {
        return Mount.within(entry.file()).indexOf('/') < 0
                ? Mount.rootOf(entry.file()) + entry.ref().kind().folder() + "/"
                        + entry.ref().id() + ".yaml"
                : entry.file();
    }

    /** Returns the rows of the table of that name in order of date; none if it cannot be used, which was reported. */
    List<YamlNode> named(Scalar name, RecordShape shape) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        String path = folder + name.text();
        if (!context.tree().exists(path)) {
            List<String> near = context.tree().files().stream()
                    .filter(other -> other.startsWith(folder) && other.endsWith(".csv"))
                    .map(other -> other.substring(folder.length()))
                    .toList();
            context.findings()
                    .error(
                            "missing-file",
                            name.span(),
                            "there is no file \"" + name.text() + "\" beside this one",
                            Nearest.hint(
                                    name.text(),
                                    near,
                                    "put the CSV file into the same folder, or write the rows as a list"));
            return List.of();
        }
        return byDate(read(path, shape));
    }

    /** Returns the rows of the table that has the entry's own name and the given ending; none if there is no such file. */
    List<YamlNode> beside(String ending, RecordShape shape) {
        String path = file.substring(0, Math.max(0, file.lastIndexOf('.'))) + ending;
        return context.tree().exists(path) ? read(path, shape) : List.of();
    }

    private List<YamlNode> read(String path, RecordShape shape) {
        context.usedTables().add(path);
        TableLayout here = answers && shape.type() == Reading.class ? TableLayout.OWN : layout;
        Optional<CsvTable> table = context.tables().read(path, here.separator());
        return table.map(found -> new TableRows(context, here, found).nodes(shape))
                .orElse(List.of());
    }

    /** Returns rows in the order of their dates, which are written so that their text has the same order. */
    static List<YamlNode> byDate(List<YamlNode> rows) {
        record Dated(String date, YamlNode row) {}
        return rows.stream()
                .map(row -> new Dated(date(row), row))
                .sorted(Comparator.comparing(Dated::date))
                .map(Dated::row)
                .toList();
    }

    private static String date(YamlNode row) {
        return row instanceof Mapping mapping
                ? mapping.find("date")
                        .map(Entry::value)
                        .filter(Scalar.class::isInstance)
                        .map(value -> ((Scalar) value).text())
                        .orElse("")
                : "";
    }
}
