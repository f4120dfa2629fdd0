package org.periplus.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.Document.Body;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/**
 * A journey's keys as others inherit them: every stage, touchpoint, pain and gain has the id that would be made for it, the
 * narratives of stages stand in the stages, and nothing is removed any more.
 */
final class WrittenIds {

    private final LocalIds ids;
    private final List<StageText> texts;

    private WrittenIds(LocalIds ids, List<StageText> texts) {
        this.ids = ids;
        this.texts = texts;
    }

    /**
     * Returns the keys of a journey with all ids written.
     *
     * @param journey its keys
     * @param texts the narratives of its stages that stand in files of their own
     */
    static Mapping of(Mapping journey, List<StageText> texts) {
        WrittenIds walk = new WrittenIds(new LocalIds(journey, new Findings()), texts);
        return walk.replaced(journey, "stages", walk::stage);
    }

    /** Returns the id of a stage or touchpoint as it is written or would be made; empty if nothing suggests one. */
    static String of(Mapping part) {
        return written(part).map(Scalar::text).orElseGet(() -> Ids.slug(LocalIds.text(part)));
    }

    /** Returns the id that is written, if one is. */
    static Optional<Scalar> written(Mapping part) {
        return part.find("id")
                .map(Entry::value)
                .filter(value -> value instanceof Scalar scalar && !scalar.isAbsent())
                .map(Scalar.class::cast);
    }

    /** Returns the items of a list; none if there is no list. */
    static List<YamlNode> items(Mapping of, String key) {
        return of.find(key)
                .map(Entry::value)
                .filter(Sequence.class::isInstance)
                .map(value -> ((Sequence) value).items())
                .orElse(List.of());
    }

    /** Returns the mapping with another value for a key, at the place of the old one or at the end. */
    static Mapping with(Mapping node, String key, YamlNode value) {
        List<Entry> entries = new ArrayList<>();
        boolean found = false;
        for (Entry entry : node.entries()) {
            boolean same = entry.key().text().equals(key);
            entries.add(same ? new Entry(entry.key(), value) : entry);
            found |= same;
        }
        if (!found) {
            entries.add(new Entry(new Scalar(key, false, false, value.span()), value));
        }
        return new Mapping(entries, node.span());
    }

    /** Returns the mapping without some keys. */
    static Mapping without(Mapping node, Set<String> keys) {
        return new Mapping(
                node.entries().stream()
                        .filter(entry -> !keys.contains(entry.key().text()))
                        .toList(),
                node.span());
    }

    /** How an item of a list is rewritten. */
    private interface Rewriting {
        YamlNode of(Mapping item);
    }

    private Mapping replaced(Mapping of, String key, Rewriting rewriting) {
        Optional<YamlNode> value = of.find(key).map(Entry::value);
        if (value.isEmpty() || !(value.get() instanceof Sequence sequence)) {
            return of;
        }
        List<YamlNode> items = sequence.items().stream()
                .map(item -> item instanceof Mapping mapping ? rewriting.of(mapping) : item)
                .toList();
        return with(of, key, new Sequence(items, sequence.span()));
    }

    private YamlNode stage(Mapping written) {
        Mapping stage = identified("stages", without(written, Set.of("remove")));
        return replaced(narrated(stage), "touchpoints", this::touchpoint);
    }

    private Mapping narrated(Mapping stage) {
        if (stage.find("narrative").isPresent()) {
            return stage;
        }
        String id = of(stage);
        return texts.stream()
                .filter(text -> text.stage().equals(id))
                .findFirst()
                .flatMap(text -> text.document()
                        .body()
                        .map(body -> with(
                                stage, "narrative", narrative(text.document().file(), body))))
                .orElse(stage);
    }

    /** Returns a Markdown body as if it were the value of a key. */
    static Scalar narrative(String file, Body body) {
        return new Scalar(body.text(), true, false, new SourceSpan(file, body.firstLine(), 1, 1));
    }

    private YamlNode touchpoint(Mapping written) {
        Mapping touchpoint = identified("touchpoints", without(written, Set.of("remove")));
        return points(points(touchpoint, "pains"), "gains");
    }

    private Mapping points(Mapping touchpoint, String key) {
        if (touchpoint.find(key).isEmpty() || !(touchpoint.find(key).get().value() instanceof Sequence sequence)) {
            return touchpoint;
        }
        List<YamlNode> items = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof Mapping mapping) {
                items.add(identified(key, mapping));
            } else if (item instanceof Scalar text && !text.isAbsent()) {
                Entry entry = new Entry(new Scalar("text", false, false, text.span()), text);
                items.add(identified(key, new Mapping(List.of(entry), text.span())));
            } else {
                items.add(item);
            }
        }
        return with(touchpoint, key, new Sequence(items, sequence.span()));
    }

    private Mapping identified(String list, Mapping part) {
        Optional<Scalar> written = written(part);
        if (written.isPresent()) {
            ids.take(list, written.get().text(), written.get().span());
            return part;
        }
        String made = ids.make(list, LocalIds.text(part), part.span());
        return with(without(part, Set.of("id")), "id", new Scalar(made, true, false, part.span()));
    }
}
