package org.periplus.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.periplus.decode.Context.Surroundings;
import org.periplus.decode.Variants.Prepared;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentLayout;
import org.periplus.source.ContentTree;
import org.periplus.source.CsvTableReader;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;

/**
 * Reads some files of one state of the content, leniently: for the comparison of many states, where a problem is nothing to report. Each
 * file is parsed once. For use by one thread.
 */
public final class PartReader {

    private final Findings findings = new Findings();
    private final Shapes shapes;
    private final ChosenTree tree;
    private final TextReader texts;
    private final DocumentReader documents;

    /**
     * Takes a state.
     *
     * @param state all of its files
     * @param shapes shared by all readers, so that records are looked at once
     */
    public PartReader(ContentTree state, Shapes shapes) {
        this.shapes = shapes;
        this.tree = new ChosenTree(state);
        this.texts = new TextReader(tree, findings);
        this.documents = new DocumentReader(texts, findings);
    }

    /** Returns what a file of entries says before it is decoded, or nothing if it cannot be read or holds no entries. */
    public Optional<Outline> outline(String file) {
        return Outliner.kind(file)
                .filter(kind -> DocumentReader.isDocument(file))
                .flatMap(kind -> documents.read(file).flatMap(document -> new Outliner().outline(kind, document)));
    }

    /**
     * Decodes some files.
     *
     * @param files documents of the state, with those that others of them need
     * @param others the entries of the state
     */
    public Part part(Collection<String> files, Others others) {
        tree.choose(files);
        SiteDecoder siteDecoder = new SiteDecoder(texts, documents, findings);
        Inventory inventory = new Inventory(tree, documents, findings, others);
        Context context =
                new Context(findings, Surroundings.of(inventory, others, siteDecoder.scale(), shapes), texts);
        Optional<Site> site = tree.exists(ContentLayout.SITE_FILE) && isRead(ContentLayout.SITE_FILE)
                ? Optional.of(siteDecoder.decode(context))
                : Optional.empty();
        List<Entity> found = new ArrayList<>();
        for (Prepared prepared : new Variants(inventory, context).prepared()) {
            Decoder.entry(context, prepared).ifPresent(found::add);
        }
        Map<Ref, Entity> entries = new Assembly(context, inventory).completed(found);
        return new Part(site, entries, unread(inventory, context, entries.keySet()));
    }

    private boolean isRead(String file) {
        return documents.read(file).isPresent();
    }

    private Set<String> unread(Inventory inventory, Context context, Set<Ref> entries) {
        Set<String> narratives = inventory.stageTexts().stream()
                .map(text -> text.document().file())
                .collect(Collectors.toSet());
        Set<String> unread = new TreeSet<>();
        for (String file : tree.files()) {
            boolean whole = narratives.contains(file) || Outliner.kind(file).isEmpty()
                    ? isRead(file)
                    : outline(file)
                            .filter(outline ->
                                    entries.containsAll(outline.names().keySet()))
                            .isPresent();
            if (!whole) {
                unread.add(file);
            }
        }
        context.usedTables().stream()
                .filter(table -> texts.read(table, CsvTableReader.LIMIT).isEmpty())
                .forEach(unread::add);
        return unread;
    }

    /** Returns the kind of the entries that a file holds by its path, if it may hold entries. */
    public static Optional<Kind> kind(String file) {
        return Outliner.kind(file);
    }
}
