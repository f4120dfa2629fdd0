package org.periplus.schema;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.periplus.model.Emotion;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Scale;

/** What the value of each field may be, as YAML in one line. Immutable and safe for use by several threads. */
public final class Examples {

    private static final String FILE = "examples.properties";

    private final Map<String, String> texts;

    /** Reads the examples that come with this program. */
    public Examples() {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Examples.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        texts = read.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty));
    }

    /** Returns the keys of all examples, in order: {@code Persona}, {@code Persona.tagline}. */
    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** Returns the id of the example of a kind. */
    public String id(Kind kind) {
        return text(Shapes.type(kind), "id").orElse(kind.word());
    }

    /** Returns the name of the example of a record, or nothing. */
    public Optional<String> name(Class<?> type) {
        return Optional.ofNullable(texts.get(type.getSimpleName()));
    }

    /**
     * Returns an example of a field as YAML in one line: as it stands in that kind of record, which may have the field from a
     * record inlined in it. Nothing where the value is a record.
     */
    public Optional<String> of(Class<?> holder, Field field) {
        return text(holder, field.key())
                .or(() -> text(field.owner(), field.key()))
                .or(() -> field.key().equals("name") || field.key().equals("term") ? name(holder) : Optional.empty())
                .or(() -> made(field, field.type()));
    }

    private Optional<String> text(Class<?> type, String key) {
        return Optional.ofNullable(texts.get(type.getSimpleName() + "." + key));
    }

    private Optional<String> made(Field field, Type type) {
        Class<?> raw = RecordShape.rawClass(type);
        if (raw == Optional.class) {
            return made(field, RecordShape.argument(type, 0));
        }
        if (raw == List.class) {
            return made(field, RecordShape.argument(type, 0)).map(item -> "[" + item + "]");
        }
        if (raw.isEnum()) {
            return Vocabulary.of(raw).texts().stream().findFirst();
        }
        if (raw == Ref.class) {
            return Optional.of(id(field.refersTo().get(0)));
        }
        if (raw == Scale.class) {
            return Optional.of("[1, 5]");
        }
        if (raw == Emotion.class) {
            return Optional.of("-1");
        }
        return Notation.of(field, raw).map(notation -> notation.examples().get(0));
    }
}
