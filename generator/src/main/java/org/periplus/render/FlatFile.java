package org.periplus.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The flat corner of YAML that a theme's own files are written in: lines {@code key: value}, {@code key:} followed by lines
 * {@code - item}, comments on lines of their own. Anything else is refused, so that nothing is read otherwise than YAML reads it.
 *
 * @param name the file, for messages
 * @param values single values in the order of the file
 * @param lists lists in the order of the file
 */
record FlatFile(String name, Map<String, String> values, Map<String, List<String>> lists) {

    private static final Pattern ENTRY = Pattern.compile("([a-z][a-z0-9-]*):(?: +(.*))?");
    private static final Pattern ITEM = Pattern.compile(" +- +(.+)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][^#:\"'{}\\[\\],&*!|>%@`]*");

    /** Reads the text of a file; throws {@link ThemeException} with the line for everything it does not know. */
    static FlatFile parse(String name, String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Optional<List<String>> open = Optional.empty();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String place = name + ":" + number;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            Matcher item = ITEM.matcher(line);
            if (item.matches() && open.isPresent()) {
                open.get().add(scalar(place, item.group(1)));
                continue;
            }
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                throw new ThemeException(place + ": expected `key: value` or an item of a list, found `" + line + "`");
            }
            open = add(place, entry, values, lists);
        }
        return new FlatFile(name, Collections.unmodifiableMap(values), Collections.unmodifiableMap(lists));
    }

    private static Optional<List<String>> add(
            String place, Matcher entry, Map<String, String> values, Map<String, List<String>> lists) {
        String key = entry.group(1);
        if (values.containsKey(key) || lists.containsKey(key)) {
            throw new ThemeException(place + ": `" + key + "` stands twice");
        }
        String value = entry.group(2);
        if (value != null && !value.isBlank()) {
            values.put(key, scalar(place, value));
            return Optional.empty();
        }
        List<String> items = new ArrayList<>();
        lists.put(key, items);
        return Optional.of(items);
    }

    private static String scalar(String place, String written) {
        String text = written.strip();
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            return quoted.group(1);
        }
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        throw new ThemeException(
                place + ": write `" + text + "` in double quotes, without quotes or backslashes inside");
    }

    /** Returns the value of a key that must be there. */
    String value(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new ThemeException(name + ": `" + key + "` is missing");
        }
        return value;
    }

    /** Returns the items of a list that must be there and hold something. */
    List<String> list(String key) {
        List<String> items = lists.getOrDefault(key, List.of());
        if (items.isEmpty()) {
            throw new ThemeException(name + ": the list `" + key + "` is missing or empty");
        }
        return List.copyOf(items);
    }
}
