package org.periplus.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key with an example of its value. Immutable.
 *
 * @param field the field
 * @param value the value as YAML in one line; empty if it is a record or a list of records
 * @param parts the keys of the record, if the value is one
 * @param live whether it is to be written; else it is told about in a comment
 */
record Sample(Field field, Optional<String> value, List<Sample> parts, boolean live) {

    Sample {
        parts = List.copyOf(parts);
    }

    /** Returns the keys as lines of YAML, those that are not live as comments behind the others. */
    static List<String> lines(List<Sample> samples, boolean explained) {
        List<String> lines = new ArrayList<>();
        samples.stream().filter(Sample::live).forEach(sample -> lines.addAll(sample.lines(explained)));
        samples.stream()
                .filter(sample -> !sample.live())
                .forEach(sample -> sample.lines(explained).forEach(line -> lines.add("# " + line)));
        return lines;
    }

    /** Returns the key and its value as lines of YAML, with what the keys mean behind them if {@code explained}. */
    List<String> lines(boolean explained) {
        List<String> lines = new ArrayList<>();
        String words = explained && !field.doc().isEmpty() ? "  # " + field.doc() : "";
        lines.add(field.key() + ":" + value.map(text -> " " + text).orElse("") + words);
        if (value.isEmpty()) {
            boolean list = RecordShape.rawClass(field.type()) == List.class;
            String lead = list ? "  - " : "  ";
            for (String line : lines(parts, explained)) {
                lines.add(lead + line);
                lead = " ".repeat(lead.length());
            }
        }
        return lines;
    }
}
