package org.periplus.decode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.source.Document;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/** Looks over one document. For one use by one thread. */
final class Outliner {

    private static final String TABLE = ".csv";
    private static final Map<String, Kind> BY_FOLDER =
            Stream.of(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::folder, kind -> kind));

    private final Map<Ref, String> names = new LinkedHashMap<>();
    private final Set<Ref> needs = new LinkedHashSet<>();
    private final Set<String> tables = new LinkedHashSet<>();
    private final Set<String> stems = new LinkedHashSet<>();

    /** Returns the kind of the entries that a file holds, if it holds entries. */
    static Optional<Kind> kind(String file) {
        int slash = file.indexOf('/');
        String folder = slash < 0 ? file.substring(0, Math.max(0, file.lastIndexOf('.'))) : file.substring(0, slash);
        return Optional.ofNullable(BY_FOLDER.get(folder));
    }

    /** Returns what the document says, or nothing if it cannot hold entries. */
    Optional<Outline> outline(Kind kind, Document document) {
        Optional<YamlNode> root = document.root();
        if (root.isPresent() && !(root.get() instanceof Mapping)) {
            return Optional.empty();
        }
        Optional<Mapping> keys = root.map(Mapping.class::cast);
        String file = document.file();
        if (file.indexOf('/') < 0) {
            keys.map(Mapping::entries).orElse(List.of()).forEach(entry -> {
                String home = kind.folder() + "/" + entry.key().text();
                take(new Ref(kind, entry.key().text()), entry.value(), home);
            });
            return Optional.of(new Outline(names, needs, tables, stems));
        }
        String home = file.substring(0, file.lastIndexOf('.'));
        String stem = kind == Kind.PAGE
                ? home.substring(kind.folder().length() + 1)
                : home.substring(home.lastIndexOf('/') + 1);
        String id = keys.flatMap(node -> text(node, "id")).orElse(stem);
        take(new Ref(kind, id), keys.orElseGet(() -> new Mapping(List.of(), SourceSpan.startOf(file))), home);
        return Optional.of(new Outline(names, needs, tables, stems));
    }

    private void take(Ref ref, YamlNode node, String home) {
        names.put(ref, node instanceof Mapping keys ? text(keys, "name").orElse("") : "");
        stems.add(home);
        search(ref.kind(), node, home.substring(0, home.lastIndexOf('/') + 1));
    }

    private void search(Kind kind, YamlNode node, String folder) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> search(kind, item, folder));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (kind == Kind.JOURNEY && entry.value() instanceof Scalar scalar) {
                    need(entry.key().text(), scalar.text());
                }
                search(kind, entry.value(), folder);
            }
        } else if (node instanceof Scalar scalar && scalar.text().endsWith(TABLE)) {
            tables.add(folder + scalar.text());
        }
    }

    private void need(String key, String written) {
        String id = written.substring(written.indexOf(':') + 1);
        if (key.equals("extends")) {
            needs.add(new Ref(Kind.JOURNEY, id));
        } else if (key.equals("use")) {
            needs.add(new Ref(Kind.TOUCHPOINT, id));
        }
    }

    private static Optional<String> text(Mapping node, String key) {
        return node.find(key).map(Entry::value).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text());
    }
}
