package org.periplus.decode;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.EmotionScale;
import org.periplus.model.Site;
import org.periplus.source.ContentTree;
import org.periplus.source.Document;
import org.periplus.source.DocumentReader;
import org.periplus.source.Mount;
import org.periplus.source.TextReader;
import org.periplus.source.YamlNode;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;
import org.periplus.source.YamlNode.Sequence;

/** Reads the site's own file. */
final class SiteDecoder {

    private static final String FILE = "periplus.yaml";
    private static final EmotionScale USUAL = new EmotionScale(List.of(-2.0, 2.0));

    private final Findings findings;
    private final Optional<Mapping> node;
    private final Optional<List<Mount>> mounts;
    private final ContentTree tree;

    SiteDecoder(TextReader texts, DocumentReader documents, Findings findings) {
        this.findings = findings;
        this.tree = texts.tree();
        this.mounts = tree.mounts();
        this.node = load(texts, documents);
    }

    private Optional<Mapping> load(TextReader texts, DocumentReader documents) {
        if (!texts.tree().exists(FILE)) {
            String hint = texts.tree().exists("periplus.yml")
                    ? "rename periplus.yml to periplus.yaml"
                    : "name the right folder, or start a new site with: periplus init --example DIR";
            findings.error(
                    "missing-site",
                    SourceSpan.startOf(FILE),
                    "there is no periplus.yaml in the content folder, so this is not a site yet",
                    hint);
            return Optional.empty();
        }
        Optional<Document> document = documents.read(FILE);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlNode> root = document.get().root();
        if (root.isPresent() && !(root.get() instanceof Mapping)) {
            findings.error(
                    "wrong-type",
                    root.get().span(),
                    "periplus.yaml must hold keys and values",
                    "begin with periplus: 1 and title: ...");
            return Optional.empty();
        }
        return Optional.of(root.map(Mapping.class::cast).orElse(RecordDecoder.nothingAt(SourceSpan.startOf(FILE))));
    }

    /** Returns the prefixes of all content that the site includes and that is not here. */
    List<String> missing() {
        return mounts.map(all ->
                        all.stream().filter(Mount::missing).map(Mount::prefix).toList())
                .orElseGet(this::written);
    }

    private List<String> written() {
        Optional<YamlNode> include = node.flatMap(site -> site.find("include")).map(Entry::value);
        List<YamlNode> items = include.filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items())
                .orElseGet(() -> include.stream().toList());
        return items.stream()
                .filter(Mapping.class::isInstance)
                .map(item -> ((Mapping) item).find("prefix"))
                .map(prefix -> prefix.map(Entry::value)
                        .filter(value -> value instanceof Scalar scalar && !scalar.isAbsent())
                        .map(value -> ((Scalar) value).text() + "-")
                        .orElse(""))
                .toList();
    }

    /** Returns the site's scale of emotions, or the usual one; reports one that is no scale. */
    EmotionScale scale() {
        Optional<Entry> scale = node.flatMap(site -> site.find("emotions"))
                .map(Entry::value)
                .filter(Mapping.class::isInstance)
                .flatMap(emotions -> ((Mapping) emotions).find("scale"));
        if (scale.isEmpty() || !(scale.get().value() instanceof Sequence sequence)) {
            return USUAL;
        }
        List<Double> numbers = sequence.items().stream()
                .filter(Scalar.class::isInstance)
                .flatMap(item -> Numbers.decimal(((Scalar) item).text()).stream())
                .toList();
        if (numbers.size() == 2 && sequence.items().size() == 2 && numbers.get(0) < numbers.get(1)) {
            return new EmotionScale(numbers);
        }
        findings.error(
                "bad-scale",
                scale.get().key().span(),
                "a scale has two numbers, the lowest and the highest",
                "write scale: [-2, 2] or scale: [1, 5]");
        return USUAL;
    }

    /** Returns the site; where its file cannot be used, one with a title and nothing else. */
    Site decode(Context context) {
        if (node.isEmpty()) {
            return Site.untitled();
        }
        ElementPath path = ElementPath.entry("site", "periplus");
        findings.place(path, SourceSpan.startOf(FILE));
        RecordDecoder decoder =
                new RecordDecoder(context, new LocalIds(node.get(), findings), EntryTables.none(context));
        return decoder.decode(Site.class, node.get(), path, Seed.NONE)
                .map(site -> site.pinned(PinsDecoder.of(tree, site.include())))
                .orElseGet(Site::untitled);
    }
}
