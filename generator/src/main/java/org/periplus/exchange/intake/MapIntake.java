package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.periplus.model.Kind;
import org.periplus.source.CsvTable.Row;

/** Makes a journey of a map that is a table. For one import and one thread. */
public final class MapIntake {

    private final TableSource.Context context;
    private final TableWishes wishes;
    private final FreeIds stageIds = new FreeIds();
    private final FreeIds stepIds = new FreeIds();
    private int steps;

    /**
     * Begins an import.
     *
     * @param names the content as it is
     * @param masked takes personal data out of a text
     */
    public MapIntake(ContentNames names, TableWishes wishes, UnaryOperator<String> masked) {
        this.context = new TableSource.Context(names, masked);
        this.wishes = wishes;
    }

    /**
     * Reads the table.
     *
     * @param file what remarks call it
     * @throws RefusedIntakeException if the journey is there already, or what is wished cannot be
     */
    public Intake read(String file, byte[] bytes) throws RefusedIntakeException {
        Remarks remarks = new Remarks(file);
        EntryTitle title = EntryTitle.of(wishes, file, "journey", context.masked());
        String path = context.names().file(Kind.JOURNEY, title.id(), wishes.force());
        Optional<TableSource> read = TableSource.of(bytes, ColumnWords.MAP, wishes, context, remarks);
        if (read.isEmpty()) {
            return new Intake(List.of(), remarks.all(), "");
        }
        TableSource source = read.get();
        MapRows rows = new MapRows(source);
        Map<String, Map<String, List<Row>>> map = rows.read();
        if (map.isEmpty()) {
            if (source.columns().has("touchpoint") || source.columns().has("action")) {
                remarks.lost(remarks.at(1), "empty", "no line of this table is a touchpoint", "");
            }
            return new Intake(List.of(), remarks.all(), "");
        }
        MapEmotions emotions = new MapEmotions(source);
        List<Object> stages = new ArrayList<>();
        map.forEach((name, parts) -> stages.add(stage(source, name, parts, emotions, rows.isByAction())));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", title.name());
        entry.put("personas", personas(source, emotions));
        entry.put("stages", stages);
        tellOthers(source);
        String taken = Counted.of(stages.size(), "stage") + " with " + Counted.of(steps, "touchpoint");
        return new Intake(List.of(context.names().change(path, YamlBlock.of(entry))), remarks.all(), taken);
    }

    private Map<String, Object> stage(
            TableSource source, String name, Map<String, List<Row>> parts, MapEmotions emotions, boolean byAction) {
        Map<String, Object> stage = new LinkedHashMap<>();
        stage.put("id", stageIds.of(name, "stage"));
        stage.put("name", name);
        List<Row> all = parts.values().stream().flatMap(List::stream).toList();
        stage.put("goal", String.join(" ", texts(source, all, "goal")));
        stage.put("needs", texts(source, all, "need"));
        List<Object> touchpoints = new ArrayList<>();
        parts.forEach((step, rows) -> {
            if (!step.isEmpty()) {
                steps++;
                touchpoints.add(new MapStep(source, rows).of(stepIds.of(step, "touchpoint"), step, emotions, byAction));
            } else if (says(source, rows)) {
                source.remarks()
                        .lost(
                                rows.get(0).fields().get(0).span(),
                                "no-step",
                                "this line names no touchpoint; only its stage, goal and needs are taken over",
                                "");
            }
        });
        stage.put("touchpoints", touchpoints);
        return stage;
    }

    private static List<String> texts(TableSource source, List<Row> rows, String ours) {
        Set<String> texts = new LinkedHashSet<>();
        rows.forEach(
                row -> source.columns().all(row, ours).forEach(field -> texts.addAll(Cells.texts(source.text(field)))));
        return List.copyOf(texts);
    }

    private static boolean says(TableSource source, List<Row> rows) {
        return ColumnWords.MAP.keySet().stream()
                .filter(ours -> !Set.of("stage", "goal", "need").contains(ours))
                .anyMatch(ours -> rows.stream()
                        .anyMatch(row -> source.columns().one(row, ours).isPresent()));
    }

    /** Returns the personas with an emotion of their own first, then the others. */
    private static List<String> personas(TableSource source, MapEmotions emotions) {
        Set<String> personas = new LinkedHashSet<>(emotions.personas());
        for (Row row : source.table().rows()) {
            source.columns().all(row, "persona").stream()
                    .flatMap(field -> Cells.names(field.text()).stream())
                    .flatMap(name -> source.names().person(name).stream())
                    .forEach(personas::add);
        }
        return List.copyOf(personas);
    }

    private static void tellOthers(TableSource source) {
        for (int at : source.columns().others()) {
            boolean filled = source.table().rows().stream()
                    .anyMatch(row -> !row.fields().get(at).text().isBlank());
            if (filled) {
                source.remarks()
                        .kept(
                                source.table().header().get(at).span(),
                                "column",
                                "the column \"" + Remarks.shown(source.columns().header(at))
                                        + "\" is none of ours and is kept as " + MapStep.otherKey(source, at),
                                "--columns OURS=\""
                                        + Remarks.shown(source.columns().header(at)) + "\" says what it is");
            }
        }
    }
}
