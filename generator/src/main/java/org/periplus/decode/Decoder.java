package org.periplus.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.decode.Context.Surroundings;
import org.periplus.decode.Variants.Prepared;
import org.periplus.decode.Variants.Standing;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentTree;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;

/**
 * Reads a whole tree. Content never makes it throw: every problem is in {@link Decoded#diagnostics}.
 *
 * <p>Reading with a memory is for one thread; else one object may be used by several.
 */
public final class Decoder {

    private final Optional<DecodeMemory> memory;

    /** Makes one that reads all there is each time. */
    public Decoder() {
        this.memory = Optional.empty();
    }

    private Decoder(DecodeMemory memory) {
        this.memory = Optional.of(memory);
    }

    /** Returns one that takes from one reading to the next what cannot have changed; an entry that is equal is the same object then. */
    public static Decoder remembering() {
        return new Decoder(new DecodeMemory());
    }

    /** Returns what the tree holds. */
    public Decoded decode(ContentTree tree) {
        return memory.flatMap(known -> Amendment.of(tree, known))
                .orElseGet(() -> decode(tree, memory.orElseGet(DecodeMemory::new)));
    }

    private static Decoded decode(ContentTree tree, DecodeMemory memory) {
        Findings findings = new Findings();
        tree.findings().forEach(findings);
        TextReader texts = new TextReader(tree, findings);
        DocumentReader documents = new DocumentReader(texts, findings);
        SiteDecoder siteDecoder = new SiteDecoder(texts, documents, findings);
        Inventory inventory = new Inventory(tree, documents, findings);
        siteDecoder.missing().forEach(inventory.known()::elsewhere);
        Surroundings around = Surroundings.of(inventory, Others.NONE, siteDecoder.scale(), memory.shapes());
        Context context = new Context(findings, around, texts);
        Site site = siteDecoder.decode(context);
        Map<Ref, String> files = new LinkedHashMap<>();
        List<Entity> entries = new ArrayList<>();
        inventory.entries().forEach(entry -> files.put(entry.ref(), entry.file()));
        memory.begin(around.all());
        for (Prepared prepared : new Variants(inventory, context).prepared()) {
            memory.entry(context, prepared, () -> entry(context, prepared)).ifPresent(entries::add);
        }
        new TableCheck(context, inventory.entries()).check();
        Atlas atlas = new Assembly(context, inventory).assemble(site, entries);
        List<Reference> references = new References(context, atlas, files, texts, memory).all();
        Decoded decoded = new Decoded(atlas, findings.origins(), findings.diagnostics(), files, texts, references);
        memory.keep(LastReading.of(tree, around, inventory, decoded));
        return decoded;
    }

    /** Returns the entry, if what is required of it is there. */
    static Optional<Entity> entry(Context context, Prepared prepared) {
        Findings findings = context.findings();
        if (prepared.standing() == Standing.UNFOUNDED) {
            context.loseAll();
            context.settle(prepared.entry().ref());
            return findings.only(
                    problem -> !problem.rule().equals("missing-key"), () -> entry(context, prepared.entry()));
        }
        boolean variant = prepared.standing() == Standing.VARIANT;
        return findings.only(
                problem -> !variant || !findings.isTold(problem.rule(), problem.span()),
                () -> entry(context, prepared.entry()));
    }

    private static Optional<Entity> entry(Context context, RawEntry found) {
        RawEntry raw = found.ref().kind() == Kind.PAGE ? PageHeading.applied(found) : found;
        ElementPath path = ElementPath.entry(raw.ref().kind().word(), raw.ref().id());
        context.findings().place(path, raw.span());
        LocalIds ids = new LocalIds(raw.node(), context.findings());
        RecordDecoder decoder = new RecordDecoder(context, ids, EntryTables.of(context, raw));
        Seed seed = new Seed(Optional.of(raw.ref().id()), raw.body());
        Optional<Entity> entity = decoder.decode(Shapes.type(raw.ref().kind()), raw.node(), path, seed)
                .map(Entity.class::cast);
        context.parts().put(raw.ref(), ids);
        if (entity.isEmpty()) {
            context.loseAll();
        }
        context.settle(raw.ref());
        return entity;
    }
}
