package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;

/** Puts the rows of a map together: a stage with its steps, a step with all rows that speak of it. For one table and one thread. */
final class MapRows {

    private final TableSource source;
    private final Map<String, Map<String, List<Row>>> stages = new LinkedHashMap<>();
    private String stage = "";
    private String step = "";
    private String stepName = "touchpoint";

    MapRows(TableSource source) {
        this.source = source;
    }

    /** Returns the rows by stage and step, by their names; those of a stage itself have no step's name. Nothing if no column names steps. */
    Map<String, Map<String, List<Row>>> read() {
        if (!source.columns().has("touchpoint")) {
            if (!source.columns().has("action")) {
                source.lacks("touchpoint");
                return Map.of();
            }
            stepName = "action";
            source.remarks()
                    .guessed(
                            source.remarks().at(1),
                            "actions",
                            "the table names no touchpoints; their actions were taken for names",
                            "");
        }
        source.table().rows().forEach(this::row);
        return stages;
    }

    private void row(Row row) {
        Optional<String> named = name(row, "stage");
        Optional<String> stepped = name(row, stepName);
        if (named.isPresent() && !named.get().equals(stage)) {
            stage = named.get();
            step = "";
        }
        if (stage.isEmpty()) {
            stage = "Steps";
            source.remarks()
                    .guessed(
                            row.fields().get(0).span(),
                            "no-stage",
                            "this line names no stage; it went into a stage called Steps",
                            "");
        }
        step = stepped.orElse(step);
        stages.computeIfAbsent(stage, name -> new LinkedHashMap<>())
                .computeIfAbsent(step, name -> new ArrayList<>())
                .add(row);
    }

    private Optional<String> name(Row row, String ours) {
        Optional<Field> field = source.columns().one(row, ours);
        return field.map(source::text).map(text -> text.replaceAll("\\s+", " ")).filter(text -> !text.isEmpty());
    }

    /** Tells whether steps are named by what customers do. */
    boolean isByAction() {
        return stepName.equals("action");
    }
}
