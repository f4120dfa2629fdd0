package org.periplus.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.model.KpiSource;
import org.periplus.source.ContentTree;
import org.periplus.source.Document;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/**
 * An entry as it is written.
 *
 * @param tree what holds its file
 * @param file path from the content root
 * @param id the entry, one of several in a file at the root
 */
record Definition(ContentTree tree, String file, String id) {

    /** Returns the entry's keys; throws {@link SyncRefusal} if it has none. */
    Mapping keys() throws SyncRefusal {
        List<Diagnostic> told = new ArrayList<>();
        Optional<YamlNode> root = new DocumentReader(new TextReader(tree, told::add), told::add)
                .read(file)
                .flatMap(Document::root);
        Optional<Mapping> all = root.flatMap(Definition::mapping);
        return (file.indexOf('/') < 0 ? all.flatMap(entries -> under(entries, id)) : all)
                .orElseThrow(() -> SyncRefusal.content("", "the definition is not one of keys and values", ""));
    }

    /** Returns the database that stands under {@code source} of some keys. */
    static Optional<KpiSource> database(Mapping keys) {
        return under(keys, "source")
                .map(source -> new KpiSource(text(source, "name"), text(source, "jdbc"), text(source, "query")))
                .filter(Databases::isDatabase);
    }

    /** Returns the texts that stand under a key of some keys. */
    static Map<String, String> texts(Mapping keys, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        under(keys, key)
                .ifPresent(found -> found.entries()
                        .forEach(entry -> text(found, entry.key().text())
                                .ifPresent(text -> texts.put(entry.key().text(), text))));
        return texts;
    }

    /** Returns the keys that stand under a key. */
    static Optional<Mapping> under(Mapping keys, String key) {
        return keys.find(key).map(Entry::value).flatMap(Definition::mapping);
    }

    private static Optional<String> text(Mapping keys, String key) {
        return keys.find(key)
                .map(Entry::value)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar -> !scalar.isAbsent())
                .map(Scalar::text);
    }

    private static Optional<Mapping> mapping(YamlNode node) {
        return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
