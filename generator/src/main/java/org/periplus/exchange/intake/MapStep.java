package org.periplus.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.decode.Ids;
import org.periplus.exchange.mermaid.MermaidWords;
import org.periplus.model.Frequency;
import org.periplus.model.Kind;
import org.periplus.source.CsvTable.Field;
import org.periplus.source.CsvTable.Row;

/** The keys of one touchpoint from the rows that speak of it. For one touchpoint and one thread. */
final class MapStep {

    private static final Set<String> YES = Set.of("x", "yes", "y", "true", "1", "ja", "j", "wahr", "✓", "✔", "✗");
    private static final Map<String, String> OFTEN = Map.of(
            "nie",
            "never",
            "selten",
            "rarely",
            "manchmal",
            "sometimes",
            "oft",
            "often",
            "häufig",
            "often",
            "immer",
            "always");

    private final TableSource source;
    private final List<Row> rows;
    private final Map<String, Object> keys = new LinkedHashMap<>();

    MapStep(TableSource source, List<Row> rows) {
        this.source = source;
        this.rows = rows;
    }

    /** Returns the keys that are filled. */
    Map<String, Object> of(String id, String name, MapEmotions emotions, boolean byAction) {
        keys.put("id", id);
        keys.put("name", name);
        joined("summary");
        if (!byAction) {
            joined("action");
        }
        joined("thought");
        single("channel", Kind.CHANNEL, "channel");
        single("owner", Kind.TEAM, "owner");
        emotions.of(rows).ifPresent(felt -> keys.put("emotion", felt));
        grade("intensity");
        grade("importance");
        if (fields("moment-of-truth").stream()
                .anyMatch(field -> YES.contains(field.text().strip().toLowerCase(Locale.ROOT)))) {
            keys.put("moment-of-truth", Boolean.TRUE);
        }
        people();
        quotes();
        keys.put("pains", pains());
        keys.put("gains", texts("gain"));
        several("idea", Kind.OPPORTUNITY, "ideas");
        several("kpi", Kind.KPI, "kpis");
        keys.put(
                "systems",
                fields("system").stream()
                        .flatMap(field -> Cells.names(source.text(field)).stream())
                        .distinct()
                        .toList());
        others();
        return keys;
    }

    private List<Field> fields(String ours) {
        return rows.stream()
                .flatMap(row -> source.columns().all(row, ours).stream())
                .toList();
    }

    private List<String> texts(String ours) {
        Set<String> texts = new LinkedHashSet<>();
        fields(ours).forEach(field -> texts.addAll(Cells.texts(source.text(field))));
        return List.copyOf(texts);
    }

    private void joined(String ours) {
        Set<String> texts = new LinkedHashSet<>();
        fields(ours).forEach(field -> texts.add(source.text(field).replaceAll("\\s+", " ")));
        if (texts.size() > 1) {
            source.remarks()
                    .guessed(
                            fields(ours).get(1).span(),
                            "joined",
                            "several lines of this touchpoint have a text for " + ours + "; they were put together",
                            "");
        }
        keys.put(ours, String.join(" ", texts));
    }

    private void single(String ours, Kind kind, String key) {
        Set<String> strangers = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (Field field : fields(ours)) {
            for (String name : whole(kind, field)) {
                Optional<String> id = source.names().id(kind, name);
                id.ifPresentOrElse(known::add, () -> strangers.add(source.text(new Field(name, field.span()))));
            }
        }
        List<String> more = new ArrayList<>(known);
        if (!more.isEmpty()) {
            keys.put(key, more.remove(0));
        }
        strangers.addAll(more);
        kept(ours, kind, strangers);
    }

    /** Returns the whole field if it is a name, else the names in it. */
    private List<String> whole(Kind kind, Field field) {
        return source.names().id(kind, field.text()).isPresent() ? List.of(field.text()) : Cells.names(field.text());
    }

    private void several(String ours, Kind kind, String key) {
        Set<String> strangers = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (Field field : fields(ours)) {
            for (String text : Cells.texts(field.text())) {
                List<String> some = source.names().id(kind, text).isPresent() || kind == Kind.OPPORTUNITY
                        ? List.of(text)
                        : Cells.names(text);
                some.forEach(name -> source.names()
                        .id(kind, name)
                        .ifPresentOrElse(known::add, () -> strangers.add(source.text(new Field(name, field.span())))));
            }
        }
        keys.put(key, List.copyOf(known));
        kept(ours, kind, strangers);
    }

    private void kept(String ours, Kind kind, Set<String> strangers) {
        if (!strangers.isEmpty()) {
            keys.put("x-" + ours, List.copyOf(strangers));
            source.remarks()
                    .kept(
                            fields(ours).get(0).span(),
                            "x-" + ours,
                            "\"" + Remarks.shown(String.join(", ", strangers)) + "\" is no " + kind.word()
                                    + " that can stand here, and is kept as x-" + ours,
                            "");
        }
    }

    private void people() {
        Set<String> actors = new LinkedHashSet<>();
        Set<String> strangers = new LinkedHashSet<>();
        for (Field field : fields("persona")) {
            for (String name : Cells.names(field.text())) {
                source.names()
                        .person(name)
                        .ifPresentOrElse(actors::add, () -> strangers.add(source.text(new Field(name, field.span()))));
            }
        }
        keys.put("actors", List.copyOf(actors));
        kept("persona", Kind.PERSONA, strangers);
    }

    private void quotes() {
        List<String> quotes = texts("quote").stream().map(MermaidWords::plain).toList();
        if (!quotes.isEmpty()) {
            keys.put("quote", quotes.get(0));
        }
        if (quotes.size() > 1) {
            keys.put("x-quotes", quotes.subList(1, quotes.size()));
            source.remarks()
                    .kept(
                            fields("quote").get(0).span(),
                            "x-quotes",
                            "a touchpoint has one quote; the others are kept as x-quotes",
                            "");
        }
    }

    private List<Object> pains() {
        Map<String, Object> pains = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<Double> severity = source.columns().one(row, "severity").flatMap(this::grade);
            Optional<String> frequency = source.columns().one(row, "frequency").flatMap(this::often);
            for (Field field : source.columns().all(row, "pain")) {
                for (String text : Cells.texts(source.text(field))) {
                    Map<String, Object> pain = new LinkedHashMap<>();
                    pain.put("text", text);
                    severity.ifPresent(one -> pain.put("severity", one));
                    frequency.ifPresent(one -> pain.put("frequency", one));
                    pains.putIfAbsent(text, pain.size() == 1 ? text : pain);
                }
            }
        }
        return List.copyOf(pains.values());
    }

    private Optional<String> often(Field field) {
        String word = field.text().strip().toLowerCase(Locale.ROOT);
        String ours = OFTEN.getOrDefault(word, word);
        for (Frequency frequency : Frequency.values()) {
            if (frequency.name().toLowerCase(Locale.ROOT).equals(ours)) {
                return Optional.of(ours);
            }
        }
        source.remarks()
                .lost(
                        field.span(),
                        "frequency",
                        "\"" + Remarks.shown(word) + "\" is none of never, rarely, sometimes, often, always",
                        "");
        return Optional.empty();
    }

    private void grade(String ours) {
        fields(ours).stream().findFirst().flatMap(this::grade).ifPresent(grade -> keys.put(ours, grade));
    }

    private Optional<Double> grade(Field field) {
        Optional<Double> grade = new NumberNotation(false, true)
                .read(field.text())
                .filter(one -> one == Math.rint(one) && one >= 1 && one <= 5);
        if (grade.isEmpty()) {
            source.remarks()
                    .lost(
                            field.span(),
                            "grade",
                            "\"" + Remarks.shown(field.text()) + "\" is no whole number from 1 to 5",
                            "");
        }
        return grade;
    }

    /** Keeps the columns that are none of ours. */
    private void others() {
        for (int at : source.columns().others()) {
            List<String> texts = rows.stream()
                    .map(row -> row.fields().get(at))
                    .filter(field -> !field.text().isBlank())
                    .map(source::text)
                    .distinct()
                    .toList();
            if (!texts.isEmpty()) {
                keys.put(otherKey(source, at), texts.size() == 1 ? texts.get(0) : texts);
            }
        }
    }

    /** Returns the key of the team's own that a column becomes. */
    static String otherKey(TableSource source, int at) {
        String slug = Ids.slug(source.columns().header(at));
        return "x-" + (slug.isEmpty() ? "column-" + (at + 1) : slug);
    }
}
