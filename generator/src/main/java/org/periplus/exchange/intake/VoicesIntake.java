package org.periplus.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.periplus.exchange.TextChange;
import org.periplus.model.FeedbackType;
import org.periplus.model.Kind;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;

/** Makes a feedback entry and its table of voices of a foreign table. For one import and one thread. */
public final class VoicesIntake {

    private static final List<String> OURS =
            List.of("date", "text", "sentiment", "rating", "about", "persona", "segment");

    private final TableSource.Context context;
    private final TableWishes wishes;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    /**
     * Begins an import.
     *
     * @param names the content as it is
     * @param masked takes personal data out of a text
     */
    public VoicesIntake(ContentNames names, TableWishes wishes, UnaryOperator<String> masked) {
        this.context = new TableSource.Context(names, masked);
        this.wishes = wishes;
    }

    /**
     * Reads the table.
     *
     * @param file what remarks call it
     * @throws RefusedIntakeException if the entry is there already, or what is wished cannot be
     */
    public Intake read(String file, byte[] bytes) throws RefusedIntakeException {
        Remarks remarks = new Remarks(file);
        EntryTitle title = EntryTitle.of(wishes, file, "voices", context.masked());
        String type = type(remarks);
        String path = context.names().file(Kind.FEEDBACK, title.id(), wishes.force());
        Optional<TableSource> source = TableSource.of(bytes, ColumnWords.VOICES, wishes, context, remarks);
        if (source.isEmpty() || source.get().lacks("text")) {
            return new Intake(List.of(), remarks.all(), "");
        }
        source.get().columns().tellOthers(remarks);
        Optional<DayNotation> notation = source.get().days();
        if (notation.isEmpty()
                && source.get().columns().has("date")
                && !source.get().texts("date").isEmpty()) {
            return new Intake(List.of(), remarks.all(), "");
        }
        Optional<GivenScale> scale = ratings(source.get());
        List<Map<String, String>> voices = voices(source.get(), notation, scale);
        if (voices.isEmpty()) {
            remarks.lost(remarks.at(1), "empty", "no line of this table holds a voice", "");
            return new Intake(List.of(), remarks.all(), "");
        }
        return new Intake(changes(title, type, path, scale, voices), remarks.all(), Counted.of(voices.size(), "voice"));
    }

    private String type(Remarks remarks) throws RefusedIntakeException {
        List<String> words = java.util.Arrays.stream(FeedbackType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        if (wishes.type().isEmpty()) {
            remarks.guessed(
                    remarks.at(1),
                    "type",
                    "the feedback was taken for a survey",
                    "--type says what it is: " + String.join(", ", words));
        } else if (!words.contains(wishes.type().get())) {
            throw new RefusedIntakeException("--type is one of " + String.join(", ", words));
        }
        return wishes.type().orElse("survey");
    }

    /** Returns the scale of the ratings, if there are any. */
    private Optional<GivenScale> ratings(TableSource source) {
        if (!source.columns().has("rating")) {
            return Optional.empty();
        }
        if (wishes.scale().isPresent()) {
            return wishes.scale();
        }
        NumberNotation numbers = source.numbers("rating");
        List<Double> found = source.texts("rating").stream()
                .flatMap(text -> numbers.read(text).stream())
                .toList();
        double low = found.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        double high = found.stream().mapToDouble(Double::doubleValue).max().orElse(5);
        double top = high <= 5 ? 5 : high <= 7 ? 7 : high <= 10 ? 10 : 100;
        GivenScale scale = new GivenScale(low < 1 ? Math.min(0, low) : top == 100 ? 0 : 1, Math.max(top, high));
        source.remarks()
                .guessed(
                        source.remarks().at(1),
                        "scale",
                        "the ratings were taken to be from " + YamlBlock.number(scale.low()) + " to "
                                + YamlBlock.number(scale.high()),
                        "--scale says what they are");
        return Optional.of(scale);
    }

    private List<Map<String, String>> voices(
            TableSource source, Optional<DayNotation> notation, Optional<GivenScale> scale) {
        NumberNotation numbers = source.numbers("rating");
        NumberNotation tones = source.numbers("sentiment");
        List<Double> felt = source.texts("sentiment").stream()
                .flatMap(text -> tones.read(text).stream())
                .toList();
        Feelings feelings = new Feelings(Feelings.guessed(felt), tones);
        if (!felt.isEmpty() && feelings.scale().high() != 2) {
            source.remarks()
                    .guessed(
                            source.remarks().at(1),
                            "tones",
                            "the sentiments were taken to be from "
                                    + YamlBlock.number(feelings.scale().low()) + " to "
                                    + YamlBlock.number(feelings.scale().high()),
                            "");
        }
        List<Map<String, String>> voices = new ArrayList<>();
        for (Row row : source.table().rows()) {
            Optional<Field> text = source.columns().one(row, "text");
            if (text.isEmpty()) {
                source.remarks()
                        .lost(row.fields().get(0).span(), "no-text", "this line has no words and is left out", "");
                continue;
            }
            Map<String, String> voice = new LinkedHashMap<>();
            notation.flatMap(days -> source.day(row, days)).ifPresent(day -> {
                days.add(day);
                voice.put("date", day.toString());
            });
            voice.put("text", source.text(text.get()));
            number(
                    source,
                    row,
                    "sentiment",
                    source.columns().one(row, "sentiment").flatMap(one -> feelings.felt(one.text())),
                    voice);
            number(source, row, "rating", rating(source, row, numbers, scale), voice);
            about(source, row).ifPresent(place -> voice.put("about", place));
            source.id(row, "persona", Kind.PERSONA).ifPresent(id -> voice.put("persona", id));
            source.id(row, "segment", Kind.SEGMENT).ifPresent(id -> voice.put("segment", id));
            voices.add(voice);
        }
        return voices;
    }

    private static Optional<Double> rating(
            TableSource source, Row row, NumberNotation numbers, Optional<GivenScale> scale) {
        return source.columns()
                .one(row, "rating")
                .flatMap(one -> numbers.read(one.text()))
                .filter(one -> scale.isEmpty()
                        || (one >= scale.get().low() && one <= scale.get().high()));
    }

    private static void number(
            TableSource source, Row row, String ours, Optional<Double> found, Map<String, String> voice) {
        Optional<Field> field = source.columns().one(row, ours);
        if (field.isPresent() && found.isEmpty()) {
            source.remarks()
                    .lost(
                            field.get().span(),
                            ours,
                            "\"" + Remarks.shown(field.get().text()) + "\" is no " + ours + " that can be read",
                            "");
        }
        found.ifPresent(number -> voice.put(ours, YamlBlock.number(number)));
    }

    private static Optional<String> about(TableSource source, Row row) {
        Optional<Field> field = source.columns().one(row, "about");
        Optional<String> place = field.flatMap(one -> source.names().place(one.text()));
        if (field.isPresent() && place.isEmpty()) {
            source.remarks()
                    .lost(
                            field.get().span(),
                            "about",
                            "\"" + Remarks.shown(field.get().text())
                                    + "\" is no place that is here, or several are called so",
                            "write a place such as journey/stage/touchpoint");
        }
        return place;
    }

    private List<TextChange> changes(
            EntryTitle title, String type, String path, Optional<GivenScale> scale, List<Map<String, String>> voices) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", title.name());
        entry.put("type", type);
        if (days.size() == 1) {
            entry.put("date", days.first());
        } else if (!days.isEmpty()) {
            entry.put("from", days.first());
            entry.put("to", days.last());
        }
        scale.ifPresent(one -> entry.put("scale", List.of(one.low(), one.high())));
        List<String> used = OURS.stream()
                .filter(ours -> voices.stream().anyMatch(voice -> voice.containsKey(ours)))
                .toList();
        StringBuilder table = new StringBuilder(CsvText.line(used));
        voices.forEach(voice -> table.append(CsvText.line(
                used.stream().map(ours -> voice.getOrDefault(ours, "")).toList())));
        String beside = path.replaceFirst("\\.yaml$", ".csv");
        return List.of(
                context.names().change(path, YamlBlock.of(entry)),
                context.names().change(beside, table.toString()));
    }
}
