package org.periplus.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.periplus.model.Atlas;
import org.periplus.model.Benchmark;
import org.periplus.model.Expectation;
import org.periplus.model.IncludedPin;
import org.periplus.model.Link;
import org.periplus.model.Measure;
import org.periplus.model.Next;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Target;

/** What the records of lists are called by, written down a second time for the tests. */
final class KeyedEdits {

    private KeyedEdits() {}

    /** Returns the values that a record is known by; empty if records of its type have none. */
    static Optional<List<Object>> key(Object record) {
        if (record instanceof Reading reading) {
            return Optional.of(Stream.of(Optional.of(reading.date()), reading.segment(), reading.persona())
                    .flatMap(Optional::stream)
                    .map(value -> (Object) value)
                    .toList());
        } else if (record instanceof Target target) {
            return Optional.of(target.by().stream().map(day -> (Object) day).toList());
        } else if (record instanceof Benchmark benchmark) {
            return Optional.of(benchmark.who().stream().map(who -> (Object) who).toList());
        } else if (record instanceof Measure measure) {
            return Optional.of(List.of(measure.kpi()));
        } else if (record instanceof Expectation expectation) {
            return Optional.of(List.of(expectation.kpi()));
        } else if (record instanceof Next next) {
            return Optional.of(List.of(next.to()));
        } else if (record instanceof IncludedPin pin) {
            return Optional.of(List.of(pin.name()));
        }
        return record instanceof Link link ? Optional.of(List.of(link.title())) : Optional.empty();
    }

    /** Returns what the key is told as. */
    static Optional<Said> said(Object record, Atlas names) {
        List<Said> said = key(record).orElse(List.of()).stream()
                .map(value -> plain(value, names))
                .toList();
        return said.size() > 1
                ? Optional.of(new Said.Many(said))
                : said.stream().findFirst();
    }

    /** Returns what a text, day or reference is told as. */
    static Said plain(Object value, Atlas names) {
        if (value instanceof Ref ref) {
            return new Said.Entry(ref, names.nameOf(ref));
        } else if (value instanceof java.time.LocalDate day) {
            return new Said.Day(day);
        }
        return new Said.Text((String) value);
    }

    /** Returns the items without those that have the key of one before them. */
    static List<Object> unlike(List<Object> items) {
        Set<Object> keys = new HashSet<>();
        List<Object> unlike = new ArrayList<>();
        for (Object item : items) {
            if (key(item).map(keys::add).orElse(true)) {
                unlike.add(item);
            }
        }
        return unlike;
    }
}
