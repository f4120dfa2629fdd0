package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;

/** The emotions of a map in a table: one column, or a column for each persona. For one table and one thread. */
final class MapEmotions {

    private final TableSource source;
    private final Map<String, String> personas = new LinkedHashMap<>();
    private final Feelings feelings;

    MapEmotions(TableSource source) {
        this.source = source;
        for (int at : source.columns().others()) {
            named(source.columns().header(at)).ifPresent(persona -> {
                source.columns().take("emotion of " + persona, at);
                personas.put("emotion of " + persona, persona);
            });
        }
        List<String> texts = new ArrayList<>(source.texts("emotion"));
        personas.keySet().forEach(column -> texts.addAll(source.texts(column)));
        boolean comma =
                source.wishes().decimalComma().orElse(texts.stream().anyMatch(text -> text.matches("[+-]?\\d,\\d+")));
        NumberNotation numbers = new NumberNotation(comma, true);
        List<Double> found =
                texts.stream().flatMap(text -> numbers.read(text).stream()).toList();
        GivenScale scale = source.wishes().scale().orElseGet(() -> Feelings.guessed(found));
        this.feelings = new Feelings(scale, numbers);
        if (!found.isEmpty() && source.wishes().scale().isEmpty()) {
            source.remarks()
                    .guessed(
                            source.remarks().at(1),
                            "scale",
                            "the emotions were taken to be from " + YamlBlock.number(scale.low()) + " to "
                                    + YamlBlock.number(scale.high()),
                            "--scale says what they are");
        }
    }

    /** Returns the persona in a header such as {@code Emotion (Mira)} or {@code Gefühl: Mira}. */
    private Optional<String> named(String header) {
        String plain = ContentNames.plain(header);
        for (String word : ColumnWords.MAP.getOrDefault("emotion", List.of())) {
            if (plain.startsWith(word + " ")) {
                return source.names().person(plain.substring(word.length() + 1));
            }
        }
        return plain.startsWith("emotion ")
                ? source.names().person(plain.substring("emotion ".length()))
                : Optional.empty();
    }

    /** Returns the personas that have a column. */
    List<String> personas() {
        return List.copyOf(personas.values());
    }

    /** Returns what a step's rows say: a number for everybody, or one for each persona; nothing if they say nothing. */
    Optional<Object> of(List<Row> rows) {
        Map<String, Object> byPersona = new LinkedHashMap<>();
        List<Double> everybody = new ArrayList<>();
        for (Row row : rows) {
            personas.forEach((column, persona) -> source.columns()
                    .one(row, column)
                    .flatMap(this::felt)
                    .ifPresent(felt -> byPersona.putIfAbsent(persona, felt)));
            List<String> feeling = source.columns().all(row, "persona").stream()
                    .flatMap(field -> Cells.names(field.text()).stream())
                    .flatMap(name -> source.names().person(name).stream())
                    .toList();
            Optional<Double> felt = source.columns().one(row, "emotion").flatMap(this::felt);
            felt.ifPresent(one -> feeling.forEach(persona -> byPersona.putIfAbsent(persona, one)));
            felt.filter(one -> feeling.isEmpty()).ifPresent(one -> told(row, one, everybody));
        }
        if (byPersona.isEmpty()) {
            return everybody.stream().findFirst().map(one -> one);
        }
        return Optional.of(byPersona);
    }

    private void told(Row row, double felt, List<Double> everybody) {
        if (!everybody.isEmpty() && everybody.get(0) != felt) {
            Field field = source.columns().one(row, "emotion").orElseThrow();
            source.remarks()
                    .lost(
                            field.span(),
                            "second-emotion",
                            "the touchpoint has an emotion already; this one is left out",
                            "");
        }
        everybody.add(felt);
    }

    private Optional<Double> felt(Field field) {
        Optional<Double> felt = feelings.felt(field.text()).map(source.names()::written);
        if (felt.isEmpty()) {
            source.remarks()
                    .lost(
                            field.span(),
                            "emotion",
                            String.format(
                                    Locale.ROOT, "\"%s\" is no emotion that can be read", Remarks.shown(field.text())),
                            "");
        }
        return felt;
    }
}
