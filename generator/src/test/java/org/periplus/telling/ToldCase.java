package org.periplus.telling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One change of the file of cases, and how it is told.
 *
 * @param change the change
 * @param told language to sentence; {@code full} is the English one that names the entry
 */
record ToldCase(Change change, Map<String, String> told) {

    private static final String FILE = "/telling/changes.yaml";

    static List<ToldCase> all() {
        Map<?, ?> file = map(read());
        Map<?, ?> spots = map(file.get("spots"));
        return list(file.get("cases")).stream().map(one -> of(map(one), spots)).toList();
    }

    private static Object read() {
        try (InputStream file = ToldCase.class.getResourceAsStream(FILE)) {
            LoaderOptions options = new LoaderOptions();
            return new Yaml(new SafeConstructor(options)).load(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ToldCase of(Map<?, ?> written, Map<?, ?> spots) {
        Map<?, ?> change = map(written.get("change"));
        Map<String, String> told = new LinkedHashMap<>();
        Stream.of("en", "full", "de").forEach(key -> told.put(key, String.valueOf(written.get(key))));
        return new ToldCase(
                new Change(
                        Op.valueOf(change.get("op").toString().toUpperCase(java.util.Locale.ROOT)),
                        spot(change.get("spot").toString(), spots),
                        Optional.ofNullable(change.get("field")).map(Object::toString),
                        Optional.ofNullable(change.get("key")).map(key -> said(key, spots)),
                        said(change.get("before"), spots),
                        said(change.get("after"), spots),
                        Weight.CUSTOMER,
                        Stream.of(Sense.values())
                                .filter(sense -> sense.word().equals(change.get("sense")))
                                .findFirst()
                                .orElse(Sense.NEITHER)),
                told);
    }

    /** A spot is written {@code journey:trip=Weekend trip > stage:book=Book}; that of the site {@code site=Title}. */
    private static Spot spot(String name, Map<?, ?> spots) {
        List<String> steps = List.of(String.valueOf(spots.get(name)).split(" > "));
        String[] entry = steps.get(0).split("[:=]", 3);
        Spot spot = entry.length == 2
                ? new Spot(Optional.empty(), entry[1], List.of())
                : Spot.of(new Ref(Kind.ofWord(entry[0]).orElseThrow(), entry[1]), entry[2]);
        for (String step : steps.subList(1, steps.size())) {
            String[] part = step.split("[:=]", 3);
            spot = spot.within(new Part(PartKind.ofWord(part[0]).orElseThrow(), part[1], part[2]));
        }
        return spot;
    }

    private static Said said(Object written, Map<?, ?> spots) {
        if (written == null) {
            return Said.nothing();
        }
        Map.Entry<?, ?> one = map(written).entrySet().iterator().next();
        Object value = one.getValue();
        return switch (one.getKey().toString()) {
            case "text" -> new Said.Text(value.toString());
            case "prose" -> new Said.Prose(value.toString());
            case "amount" -> new Said.Amount(((Number) value).doubleValue());
            case "counted" ->
                new Said.Amount(
                        ((Number) list(value).get(0)).doubleValue(),
                        Optional.of(list(value).get(1).toString()));
            case "day" -> new Said.Day(LocalDate.parse(value.toString()));
            case "flag" -> new Said.Flag((Boolean) value);
            case "word" -> new Said.Word(value.toString());
            case "many" ->
                new Said.Many(
                        list(value).stream().map(item -> said(item, spots)).toList());
            default -> compound(one.getKey().toString(), value, spots);
        };
    }

    private static Said compound(String type, Object value, Map<?, ?> spots) {
        if (type.equals("entry")) {
            String[] entry = value.toString().split("[:=]", 3);
            return new Said.Entry(new Ref(Kind.ofWord(entry[0]).orElseThrow(), entry[1]), entry[2]);
        }
        if (type.equals("at")) {
            List<?> at = list(value);
            return new Said.At(spot(at.get(0).toString(), spots), ((Number) at.get(1)).intValue());
        }
        Map<String, Said> fields = new LinkedHashMap<>();
        map(value).forEach((key, field) -> fields.put(key.toString(), said(field, spots)));
        return new Said.Fields(fields);
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static List<Object> list(Object value) {
        return new ArrayList<>((List<?>) value);
    }
}
