package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.decode.DecodeMemory.Kept;
import org.periplus.decode.Variants.Prepared;
import org.periplus.decode.Variants.Standing;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Atlas;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Objective;
import org.periplus.model.Ref;
import org.periplus.model.Segment;
import org.periplus.source.ContentTree;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextReader;

/**
 * Reads a tree in which only the texts and values of a few entries differ from the last one: these are decoded, and all else is taken as
 * it was. Whatever could matter to another entry is left to a reading of all: a problem before or now, another id or name, other parts,
 * a place or pain not named before, a file beside it, a parent, a touchpoint of the catalogue. For one use by one thread.
 */
final class Amendment {

    /** More files than an editor saves at once are as quickly read with all others. */
    private static final int MOST_FILES = 12;

    /** So many places may be kept beside those of the last reading of all. */
    private static final int MOST_PLACES = 20_000;

    private final LastReading last;
    private final DecodeMemory memory;
    private final ContentTree tree;
    private final Findings findings = new Findings();
    private final TextReader texts;
    private final Context context;
    private final Map<String, RawEntry> raw = new LinkedHashMap<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<Entity> entries = new ArrayList<>();
    private final Map<ElementPath, Optional<SourceSpan>> places = new HashMap<>();

    private Amendment(ContentTree tree, LastReading last, DecodeMemory memory) {
        this.tree = tree;
        this.last = last;
        this.memory = memory;
        this.texts = new TextReader(tree, findings);
        this.context = new Context(findings, last.around(), texts);
    }

    /** Returns what the tree holds, if so little differs from the last one. */
    static Optional<Decoded> of(ContentTree tree, DecodeMemory memory) {
        return memory.last()
                .filter(last -> last.decoded().origins().changes() < MOST_PLACES)
                .flatMap(last -> tree.changedSince(last.tree())
                        .filter(files -> files.size() <= MOST_FILES)
                        .filter(files -> files.stream().allMatch(last.alone()::containsKey))
                        .flatMap(files -> new Amendment(tree, last, memory).decoded(files)));
    }

    private Optional<Decoded> decoded(Set<String> files) {
        for (String file : files) {
            if (!isAmended(file)) {
                return Optional.empty();
            }
        }
        Atlas before = last.decoded().atlas();
        Atlas atlas = entries.isEmpty() ? before : before.with(entries);
        findings.places().forEach((path, span) -> places.put(path, Optional.of(span)));
        Decoded was = last.decoded();
        Decoded decoded = new Decoded(
                atlas,
                was.origins().with(places),
                was.diagnostics(),
                was.files(),
                texts,
                raw.isEmpty() ? was.references() : references(atlas));
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        kept.forEach(memory::keep);
        memory.keep(last.with(tree, raw, decoded));
        return Optional.of(decoded);
    }

    /** Decodes the entry of a file; returns whether it can stand for itself. */
    private boolean isAmended(String file) {
        Optional<RawEntry> was = last.entry(file);
        Optional<RawEntry> now = was.isPresent() ? found(file) : Optional.empty();
        Optional<Kept> known = now.flatMap(entry -> memory.kept(entry.ref()));
        return now.isPresent()
                && isCalledTheSame(was.get(), now.get())
                && known.flatMap(Kept::notes).isPresent()
                && isAmended(known.get(), now.get());
    }

    /** Returns the only entry in a file. */
    private Optional<RawEntry> found(String file) {
        ChosenTree chosen = new ChosenTree(tree);
        chosen.choose(List.of(file));
        TextReader reader = new TextReader(chosen, findings);
        List<RawEntry> found = new Inventory(chosen, new DocumentReader(reader, findings), findings).entries();
        return found.size() == 1 && findings.isEmpty() ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isCalledTheSame(RawEntry one, RawEntry other) {
        return one.ref().equals(other.ref()) && EntryNames.written(one).equals(EntryNames.written(other));
    }

    private boolean isAmended(Kept before, RawEntry now) {
        Ref ref = now.ref();
        if (before.entity() instanceof Journey) {
            Removals.reportIdle(findings, now.node());
        }
        context.beginNotes();
        Optional<Entity> decoded = Decoder.entry(context, new Prepared(now, Standing.ALONE));
        Optional<Context.Notes> notes = context.notes(ref);
        if (decoded.isEmpty() || notes.isEmpty() || !stands(before, decoded.get(), notes.get())) {
            return false;
        }
        Entity entity = decoded.get().equals(before.entity()) ? before.entity() : decoded.get();
        Entity earlier = last.decoded().atlas().find(ref).orElseThrow();
        Entity whole = entity instanceof Journey journey ? completed(journey, (Journey) earlier) : entity;
        raw.put(now.file(), now);
        kept.add(new Kept(now, entity, notes));
        if (!whole.equals(earlier)) {
            entries.add(whole);
        }
        return findings.isEmpty();
    }

    /** Tells whether other entries stay as they are, now that this one is another. */
    private boolean stands(Kept before, Entity now, Context.Notes notes) {
        Context.Notes noted = before.notes().orElseThrow();
        Map<ElementPath, SourceSpan> spans = new LinkedHashMap<>();
        noted.spans().forEach(placed -> spans.put(placed.path(), placed.span()));
        spans.keySet().forEach(path -> places.put(path, Optional.empty()));
        return isFree(before.entity(), now)
                && Set.copyOf(noted.places().stream()
                                .map(Context.PlaceUse::place)
                                .toList())
                        .containsAll(notes.places().stream()
                                .map(Context.PlaceUse::place)
                                .toList())
                && Set.copyOf(noted.pains().stream().map(Context.PainUse::pain).toList())
                        .containsAll(notes.pains().stream()
                                .map(Context.PainUse::pain)
                                .toList())
                && spans.entrySet().stream()
                        .allMatch(span ->
                                last.decoded().origins().exactly(span.getKey()).equals(Optional.of(span.getValue())));
    }

    private boolean isFree(Entity before, Entity now) {
        if (before instanceof Journey old && now instanceof Journey journey) {
            return journey.base().isEmpty() && frame(old).equals(frame(journey)) && !last.isExtended(journey.ref());
        }
        if (before instanceof Segment old && now instanceof Segment segment) {
            return old.parent().equals(segment.parent());
        }
        if (before instanceof Objective old && now instanceof Objective objective) {
            return old.parent().equals(objective.parent());
        }
        return !(now instanceof CatalogueTouchpoint);
    }

    /** Returns what others may know of a journey: its parent, and the ids of its parts. */
    private static List<Object> frame(Journey journey) {
        List<Object> frame = new ArrayList<>(List.of(journey.parent()));
        journey.stages().forEach(stage -> {
            frame.add(List.of(stage.id(), stage.journey()));
            stage.touchpoints().forEach(touchpoint -> {
                frame.add(touchpoint.id());
                touchpoint.pains().forEach(pain -> frame.add(List.of(pain.id())));
            });
        });
        return frame;
    }

    private Journey completed(Journey journey, Journey before) {
        Map<Ref, CatalogueTouchpoint> catalogue = last.decoded().atlas().touchpoints().stream()
                .collect(Collectors.toMap(CatalogueTouchpoint::ref, one -> one));
        Journey whole = new JourneyAssembly(context, new CatalogueDefaults(context, catalogue), last.texts())
                .completed(journey);
        return new Copies(context).with(whole, Map.of("parent", before.parent()));
    }

    /** Puts the references of the entries in place of those that stood in their files. */
    private List<Reference> references(Atlas atlas) {
        Set<String> files = new HashSet<>(raw.keySet());
        Set<String> journeys =
                raw.values().stream().map(entry -> entry.ref().id()).collect(Collectors.toSet());
        last.texts().stream()
                .filter(text -> journeys.contains(text.journey()))
                .forEach(text -> files.add(text.document().file()));
        List<Entity> now = raw.values().stream()
                .flatMap(entry -> atlas.find(entry.ref()).stream())
                .toList();
        List<Reference> own = new References(context, atlas, last.decoded().files(), texts, memory).of(now);
        return Stream.concat(
                        last.decoded().references().stream()
                                .filter(reference ->
                                        !files.contains(reference.span().file())),
                        own.stream())
                .sorted()
                .toList();
    }
}
