package org.periplus.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.exchange.TextChange;
import org.periplus.model.Kind;
import org.periplus.model.KpiType;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;

/** Makes readings of a KPI, which may be there already, of a foreign table. For one import and one thread. */
public final class ReadingsIntake {

    private final TableSource.Context context;
    private final TableWishes wishes;
    private final Map<Slot, SourceSpan> places = new HashMap<>();

    /**
     * Begins an import.
     *
     * @param names the content as it is
     * @param masked takes personal data out of a text
     */
    public ReadingsIntake(ContentNames names, TableWishes wishes, UnaryOperator<String> masked) {
        this.context = new TableSource.Context(names, masked);
        this.wishes = wishes;
    }

    /** Where a reading belongs: there is one for each. */
    record Slot(LocalDate date, String segment, String persona) implements Comparable<Slot> {

        @Override
        public int compareTo(Slot other) {
            int byDate = date.compareTo(other.date);
            int bySegment = segment.compareTo(other.segment);
            return byDate != 0 ? byDate : bySegment != 0 ? bySegment : persona.compareTo(other.persona);
        }
    }

    /**
     * Reads the table.
     *
     * @param file what remarks call it
     * @throws RefusedIntakeException if the KPI's file cannot take readings, or what is wished cannot be
     */
    public Intake read(String file, byte[] bytes) throws RefusedIntakeException {
        Remarks remarks = new Remarks(file);
        EntryTitle title = EntryTitle.of(wishes, file, "kpi", context.masked());
        Optional<TableSource> source = TableSource.of(bytes, ColumnWords.READINGS, wishes, context, remarks);
        if (source.isEmpty() || source.get().lacks("date") || source.get().lacks("value")) {
            return new Intake(List.of(), remarks.all(), "");
        }
        ReadingsHome home = ReadingsHome.of(context.names(), title.id(), wishes.force());
        source.get().columns().tellOthers(remarks);
        Optional<DayNotation> days = source.get().days();
        if (days.isEmpty()) {
            return new Intake(List.of(), remarks.all(), "");
        }
        boolean percent = percent(source.get());
        Optional<KpiType> type = type();
        ReadingLimits limits = ReadingLimits.of(home.kpi(), type, percent);
        TreeMap<Slot, Map<String, String>> readings = readings(source.get(), days.get(), limits);
        if (readings.isEmpty()) {
            remarks.lost(remarks.at(1), "empty", "no line of this table holds a reading", "");
            return new Intake(List.of(), remarks.all(), "");
        }
        Map<String, Object> fresh = new LinkedHashMap<>();
        fresh.put("name", title.name());
        type.ifPresent(
                one -> fresh.put("type", one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        fresh.put("unit", percent ? "%" : "");
        List<TextChange> changes = home.changes(fresh, readings, places, remarks);
        return new Intake(changes, remarks.all(), Counted.of(readings.size(), "reading"));
    }

    private Optional<KpiType> type() throws RefusedIntakeException {
        if (wishes.type().isEmpty()) {
            return Optional.empty();
        }
        String word = wishes.type().get().toUpperCase(Locale.ROOT).replace('-', '_');
        for (KpiType type : KpiType.values()) {
            if (type.name().equals(word)) {
                return Optional.of(type);
            }
        }
        throw new RefusedIntakeException("--type is one of "
                + String.join(
                        ", ",
                        java.util.Arrays.stream(KpiType.values())
                                .map(type ->
                                        type.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .toList()));
    }

    private static boolean percent(TableSource source) {
        List<String> values = source.texts("value");
        return !values.isEmpty() && values.stream().allMatch(text -> text.endsWith("%"));
    }

    private TreeMap<Slot, Map<String, String>> readings(TableSource source, DayNotation days, ReadingLimits limits) {
        NumberNotation values = source.numbers("value");
        NumberNotation counts = source.numbers("n");
        TreeMap<Slot, Map<String, String>> readings = new TreeMap<>();
        for (Row row : source.table().rows()) {
            Optional<LocalDate> day = source.day(row, days);
            Optional<Double> value = value(source, row, values, limits);
            Optional<String> segment = source.id(row, "segment", Kind.SEGMENT);
            Optional<String> persona = source.id(row, "persona", Kind.PERSONA);
            boolean stranger =
                    (segment.isEmpty() && source.columns().one(row, "segment").isPresent())
                            || (persona.isEmpty()
                                    && source.columns().one(row, "persona").isPresent());
            boolean written = source.columns().one(row, "value").isPresent();
            if (source.columns().one(row, "date").isEmpty() || (day.isPresent() && !written)) {
                source.remarks()
                        .lost(
                                row.fields().get(0).span(),
                                "row",
                                "this line has no day or no value and is left out",
                                "");
            }
            if (day.isEmpty() || value.isEmpty() || stranger) {
                continue;
            }
            Map<String, String> reading = new LinkedHashMap<>();
            reading.put("value", YamlBlock.number(value.get()));
            count(source, row, counts).ifPresent(n -> reading.put("n", YamlBlock.number(n)));
            source.columns().one(row, "note").ifPresent(note -> reading.put("note", source.text(note)));
            Slot slot = new Slot(day.get(), segment.orElse(""), persona.orElse(""));
            places.putIfAbsent(slot, row.fields().get(0).span());
            if (readings.putIfAbsent(slot, reading) != null) {
                source.remarks()
                        .lost(
                                row.fields().get(0).span(),
                                "twice",
                                "there is a reading for " + day.get() + " above already; this one is left out",
                                "");
            }
        }
        return readings;
    }

    /** Returns how many observations a reading rests on, where that is said; a count that cannot be is told. */
    private static Optional<Double> count(TableSource source, Row row, NumberNotation counts) {
        Optional<Field> field = source.columns().one(row, "n");
        Optional<Double> count = field.flatMap(one -> counts.read(one.text())).filter(n -> n >= 0 && n == Math.rint(n));
        if (field.isPresent() && count.isEmpty()) {
            source.remarks()
                    .lost(
                            field.get().span(),
                            "count",
                            "\"" + Remarks.shown(field.get().text())
                                    + "\" is no number of observations; the reading is kept without one",
                            "");
        }
        return count;
    }

    private static Optional<Double> value(TableSource source, Row row, NumberNotation values, ReadingLimits limits) {
        Optional<Field> field = source.columns().one(row, "value");
        Optional<Double> value = field.flatMap(one -> values.read(one.text()));
        if (value.isPresent() && !limits.allow(value.get())) {
            source.remarks()
                    .lost(
                            field.orElseThrow().span(),
                            "impossible",
                            YamlBlock.number(value.get()) + " cannot be: " + limits.words(),
                            "");
            return Optional.empty();
        }
        if (field.isPresent() && value.isEmpty()) {
            source.remarks()
                    .lost(
                            field.get().span(),
                            "value",
                            "\"" + Remarks.shown(field.get().text()) + "\" is no number as the table writes them",
                            "");
        }
        return value;
    }

    /** Returns the columns of our own tables, in order. */
    static List<String> columns() {
        return new ArrayList<>(List.of("date", "value", "n", "segment", "persona", "note"));
    }
}
