package org.periplus.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A data set with what another implementation makes of it; its file says which. */
record Oracle(String name, Map<String, Object> numbers) {

    /** Reads the data sets of a file. */
    static Stream<Oracle> of(String file) {
        String path = "/statistics/" + file + ".yaml";
        try (InputStream in = Oracle.class.getResourceAsStream(path);
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            List<Map<String, Object>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return all.stream().map(one -> new Oracle((String) one.get("name"), one));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    double number(String key) {
        return ((Number) numbers.get(key)).doubleValue();
    }

    String word(String key) {
        return (String) numbers.get(key);
    }

    double[] list(String key) {
        return ((List<?>) numbers.get(key))
                .stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray();
    }

    /** Returns dates as days of the calendar. */
    double[] days(String key) {
        return ((List<?>) numbers.get(key))
                .stream()
                        .map(date ->
                                ((java.util.Date) date).toInstant().toString().substring(0, 10))
                        .mapToDouble(date -> LocalDate.parse(date).toEpochDay())
                        .toArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
