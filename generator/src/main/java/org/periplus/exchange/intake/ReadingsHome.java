package org.periplus.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.exchange.TextChange;
import org.periplus.exchange.intake.ReadingsIntake.Slot;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/**
 * Where the readings of a KPI stand.
 *
 * @param names the content as it is
 * @param id the KPI's id
 * @param kpi the KPI, if there is one
 * @param file its file, or the one it will have
 * @param table the path of its table
 * @param state of the file, and what is wished of it
 */
record ReadingsHome(ContentNames names, String id, Optional<Kpi> kpi, String file, String table, State state) {

    private static final List<String> FOREIGN = List.of("columns", "date-format", "separator", "decimal", "responses");

    /**
     * What is to be heeded.
     *
     * @param named whether the file names the table already
     * @param force whether readings that are there are replaced
     */
    record State(boolean named, boolean force) {}

    static ReadingsHome of(ContentNames names, String id, boolean force) throws RefusedIntakeException {
        Ref ref = new Ref(Kind.KPI, id);
        Optional<Kpi> kpi = names.content().atlas().find(Kpi.class, ref);
        String usual = "kpis/" + id + ".yaml";
        String table = "kpis/" + id + ".csv";
        if (kpi.isEmpty()) {
            if (names.tree().exists(usual) || names.tree().exists(table)) {
                throw new RefusedIntakeException("there is a file "
                        + (names.tree().exists(usual) ? usual : table) + " already; give the KPI another id with --id");
            }
            return new ReadingsHome(names, id, kpi, usual, table, new State(false, force));
        }
        String file = names.content().files().getOrDefault(ref, usual);
        Mapping root = root(names, file)
                .orElseThrow(() -> new RefusedIntakeException(
                        file + " cannot take readings; give the KPI \"" + id + "\" a YAML file of its own, " + usual));
        for (String key : FOREIGN) {
            if (root.find(key).isPresent()) {
                throw new RefusedIntakeException("the KPI \"" + id + "\" has the key " + key + " in " + file
                        + ", so its figures come in another way; add the rows to the table it names");
            }
        }
        Optional<YamlNode> readings = root.find("readings").map(YamlNode.Entry::value);
        if (readings.isPresent() && !(readings.get() instanceof Scalar)) {
            throw new RefusedIntakeException("the readings of \"" + id + "\" stand in " + file
                    + " itself; put them into a table beside it first");
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        String name = readings.map(node -> ((Scalar) node).text()).orElse(id + ".csv");
        return new ReadingsHome(names, id, kpi, file, folder + name, new State(readings.isPresent(), force));
    }

    private static Optional<Mapping> root(ContentNames names, String file) {
        if (!file.startsWith("kpis/") || file.endsWith(".md")) {
            return Optional.empty();
        }
        TextReader texts = new TextReader(names.tree(), problem -> {});
        return new DocumentReader(texts, problem -> {})
                .read(file)
                .flatMap(document -> document.root())
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
    }

    /**
     * Returns the files with new readings; those that are there stay, unless they are to be replaced.
     *
     * @param fresh the keys of a new KPI
     * @param places where the new readings were read
     */
    List<TextChange> changes(
            Map<String, Object> fresh,
            TreeMap<Slot, Map<String, String>> readings,
            Map<Slot, SourceSpan> places,
            Remarks remarks) {
        TreeMap<Slot, Map<String, String>> all = there();
        TreeMap<Slot, Map<String, String>> added = new TreeMap<>(readings);
        added.keySet().removeAll(all.keySet());
        TreeMap<Slot, Map<String, String>> before = new TreeMap<>(all);
        readings.forEach((slot, reading) -> {
            Map<String, String> old = all.getOrDefault(slot, Map.of());
            boolean same = reading.getOrDefault("value", "").equals(old.getOrDefault("value", ""));
            if (!old.isEmpty() && !same && !state.force()) {
                remarks.lost(
                        places.getOrDefault(slot, remarks.at(1)),
                        "there",
                        "there is another reading for " + slot.date() + " already: " + old.get("value") + ", not "
                                + reading.get("value"),
                        "--force replaces it");
            } else if (!same || old.isEmpty()) {
                all.put(slot, reading);
            }
        });
        List<TextChange> changes = new ArrayList<>();
        String tableName = table.substring(table.lastIndexOf('/') + 1);
        if (kpi.isEmpty()) {
            Map<String, Object> entry = new LinkedHashMap<>(fresh);
            entry.put("readings", tableName);
            changes.add(names.change(file, YamlBlock.of(entry)));
        } else if (!state.named()) {
            String now = names.now(file).orElse("").stripTrailing();
            changes.add(names.change(file, now + "\nreadings: " + YamlBlock.scalar(tableName) + "\n"));
        }
        before.putAll(added);
        changes.add(names.change(table, before.equals(all) ? grown(added, all) : text(all)));
        return changes.stream().filter(TextChange::isChange).toList();
    }

    private TreeMap<Slot, Map<String, String>> there() {
        TreeMap<Slot, Map<String, String>> all = new TreeMap<>();
        for (Reading reading : kpi.map(Kpi::readings).orElse(List.of())) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("value", YamlBlock.number(reading.value()));
            reading.n().ifPresent(n -> row.put("n", n.toString()));
            reading.note().ifPresent(note -> row.put("note", note));
            LocalDate date = reading.date();
            all.put(
                    new Slot(
                            date,
                            reading.segment().map(Ref::id).orElse(""),
                            reading.persona().map(Ref::id).orElse("")),
                    row);
        }
        return all;
    }

    /** Returns the table that is there with new rows behind it, if it has all their columns; else the table written anew. */
    private String grown(TreeMap<Slot, Map<String, String>> added, TreeMap<Slot, Map<String, String>> all) {
        Optional<String> now = names.now(table);
        String header = now.map(text -> text.split("\\R", 2)[0]).orElse("");
        List<String> columns = List.of(header.split(",", -1));
        List<String> lines = List.of(text(added).split("\n", -1));
        boolean fits = columns.containsAll(List.of(lines.get(0).split(",", -1)));
        if (now.isEmpty() || added.isEmpty() || !fits) {
            return added.isEmpty() && now.isPresent() ? now.get() : text(all);
        }
        StringBuilder grown = new StringBuilder(now.get().stripTrailing()).append('\n');
        rows(added)
                .forEach(row -> grown.append(CsvText.line(
                        columns.stream().map(ours -> row.getOrDefault(ours, "")).toList())));
        return grown.toString();
    }

    private static List<Map<String, String>> rows(TreeMap<Slot, Map<String, String>> all) {
        List<Map<String, String>> rows = new ArrayList<>();
        all.forEach((slot, reading) -> {
            Map<String, String> row = new LinkedHashMap<>(reading);
            row.put("date", slot.date().toString());
            row.put("segment", slot.segment());
            row.put("persona", slot.persona());
            rows.add(row);
        });
        return rows;
    }

    private static String text(TreeMap<Slot, Map<String, String>> all) {
        List<Map<String, String>> rows = rows(all);
        List<String> columns = ReadingsIntake.columns().stream()
                .filter(ours -> rows.stream()
                        .anyMatch(row -> !row.getOrDefault(ours, "").isEmpty()))
                .toList();
        StringBuilder text = new StringBuilder(CsvText.line(columns));
        rows.forEach(row -> text.append(CsvText.line(
                columns.stream().map(ours -> row.getOrDefault(ours, "")).toList())));
        return text.toString();
    }
}
