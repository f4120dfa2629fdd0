package org.periplus.decode;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Beside;
import org.periplus.model.Emotion;
import org.periplus.model.Scale;
import org.periplus.schema.Field;
import org.periplus.schema.RecordShape;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;
import org.periplus.source.YamlNode.Unreadable;

/** Makes the value of one component, whatever its type. An empty answer means that the problem was reported. */
final class ValueDecoder {

    private final Context context;
    private final RecordDecoder records;
    private final ScalarDecoder scalars;
    private final EmotionDecoder emotions;
    private final ScaleDecoder scales;
    private final EntryTables tables;

    ValueDecoder(Context context, RecordDecoder records, EntryTables tables) {
        this.context = context;
        this.records = records;
        this.scalars = new ScalarDecoder(context);
        this.emotions = new EmotionDecoder(context);
        this.scales = new ScaleDecoder(context);
        this.tables = tables;
    }

    Optional<Object> decode(Field field, Type type, YamlNode node, ElementPath path) {
        Class<?> raw = RecordShape.rawClass(type);
        if (node instanceof Unreadable) {
            context.loseAll();
            return Optional.empty();
        }
        if (raw == List.class) {
            return list(field, RecordShape.argument(type, 0), node, path);
        }
        if (raw == Map.class) {
            return map(field, type, node, path);
        }
        if (raw == Emotion.class) {
            return emotions.decode(node, path);
        }
        if (raw == Scale.class) {
            return scales.decode(field, node);
        }
        if (!ScalarDecoder.reads(raw)) {
            return record(field, raw, node, path);
        }
        if (node instanceof Scalar scalar) {
            return scalars.decode(field, raw, scalar);
        }
        return notText(field, raw, node);
    }

    private Optional<Object> notText(Field field, Class<?> type, YamlNode node) {
        String wanted = type == String.class ? "text" : "one value";
        String hint = node instanceof Mapping
                ? "put the text in quotes if it holds a colon and a space"
                : "write the value without brackets and without a dash";
        return wrong(field, node, wanted, hint);
    }

    private Optional<Object> list(Field field, Type item, YamlNode node, ElementPath path) {
        Class<?> raw = RecordShape.rawClass(item);
        if (field.isTable() && node instanceof Scalar file) {
            return Optional.of(items(field, item, tables.named(file, context.shape(raw)), path));
        }
        if (node instanceof Sequence sequence) {
            List<YamlNode> nodes = field.isTable() ? EntryTables.byDate(sequence.items()) : sequence.items();
            return Optional.of(items(field, item, nodes, path));
        }
        if (field.isOrOne()) {
            return Optional.of(items(field, item, List.of(node), path));
        }
        if (raw.isRecord()) {
            context.lose(field.key());
        }
        String example = node instanceof Scalar scalar && scalar.text().length() < 60 ? scalar.text() : "...";
        return wrong(field, node, "a list", "write " + field.key() + ": [" + example + "]");
    }

    /** Returns the items of a list whose rows stand in a table beside the entry. */
    List<Object> beside(Field field, ElementPath path) {
        Type item = RecordShape.argument(field.type(), 0);
        String ending = field.component().getAnnotation(Beside.class).value();
        return items(field, item, tables.beside(ending, context.shape(RecordShape.rawClass(item))), path);
    }

    private List<Object> items(Field field, Type type, List<YamlNode> nodes, ElementPath path) {
        List<Object> items = new ArrayList<>();
        for (YamlNode node : nodes) {
            ElementPath at = path.item(items.size());
            if (node instanceof Scalar scalar && scalar.isAbsent()) {
                context.findings()
                        .warning(
                                "empty-value",
                                node.span(),
                                "this item of " + field.key() + " is empty",
                                "write a value, or remove the dash");
                continue;
            }
            context.findings().place(at, node.span());
            decode(field, type, node, at).ifPresent(items::add);
        }
        return items;
    }

    private Optional<Object> map(Field field, Type type, YamlNode node, ElementPath path) {
        if (!(node instanceof Mapping mapping)) {
            return wrong(
                    field,
                    node,
                    "a mapping",
                    "write keys and values, such as " + field.key() + ": {first: value, second: value}");
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        Class<?> keyType = RecordShape.rawClass(RecordShape.argument(type, 0));
        Type valueType = RecordShape.argument(type, 1);
        for (Entry entry : mapping.entries()) {
            ElementPath at = path.child(entry.key().text());
            context.findings().place(at, entry.value().span());
            context.findings().place(at.key(), entry.key().span());
            Optional<Object> key = scalars.decode(field, keyType, entry.key());
            Optional<Object> value = decode(field, valueType, entry.value(), at);
            if (key.isPresent() && value.isPresent()) {
                map.put(key.get(), value.get());
            }
        }
        return Optional.of(map);
    }

    private Optional<Object> record(Field field, Class<?> type, YamlNode node, ElementPath path) {
        Optional<Object> made = make(field, type, node, path);
        if (made.isEmpty() && !(node instanceof Mapping)) {
            context.lose(field.key());
        }
        return made;
    }

    private Optional<Object> make(Field field, Class<?> type, YamlNode node, ElementPath path) {
        if (node instanceof Mapping mapping) {
            return records.decode(type, mapping, path, Seed.NONE).map(Object.class::cast);
        }
        Optional<Field> shorthand = context.shape(type).shorthand();
        if (node instanceof Scalar scalar && shorthand.isPresent()) {
            Scalar key = new Scalar(shorthand.get().key(), false, false, scalar.span());
            Mapping mapping = new Mapping(List.of(new Entry(key, scalar)), scalar.span());
            return records.decode(type, mapping, path, Seed.NONE).map(Object.class::cast);
        }
        String keys = String.join(", ", context.shape(type).keys());
        return wrong(field, node, "a mapping", "write keys and values; the keys known here are: " + keys);
    }

    private Optional<Object> wrong(Field field, YamlNode node, String wanted, String hint) {
        String found = node instanceof Scalar ? "text" : node instanceof Sequence ? "a list" : "a mapping";
        context.findings()
                .error("wrong-type", node.span(), field.key() + " must be " + wanted + ", not " + found, hint);
        return Optional.empty();
    }
}
