package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.EmotionScale;
import org.periplus.model.PainRef;
import org.periplus.model.Place;
import org.periplus.model.Ref;
import org.periplus.schema.RecordShape;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentTree;
import org.periplus.source.CsvTableReader;
import org.periplus.source.TextReader;

/** What the decoding of all entries of one tree shares. For use by one thread. */
final class Context {

    /** A place named somewhere, to be looked up when all journeys are there. */
    record PlaceUse(Place place, SourceSpan span) {}

    /** A pain named somewhere, to be looked up when all journeys are there. */
    record PainUse(PainRef pain, SourceSpan span) {}

    private static final String EVERY_LIST = "*";

    /** The lists that hold the items which hold a list. */
    private static final Map<String, List<String>> OUTER = Map.of(
            "touchpoints", List.of("stages"),
            "pains", List.of("stages", "touchpoints"),
            "gains", List.of("stages", "touchpoints"));

    private final Findings findings;
    private final Set<String> usedTables = new HashSet<>();
    private final Surroundings around;
    private final ContentTree tree;
    private final CsvTableReader tables;
    private final List<PlaceUse> places = new ArrayList<>();
    private final List<PainUse> pains = new ArrayList<>();
    private final Set<Reference> references = new LinkedHashSet<>();
    private final Map<Ref, Set<String>> damaged = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final Map<Ref, LocalIds> parts = new HashMap<>();
    private final Map<Ref, Map<String, SourceSpan>> removed = new HashMap<>();
    private int placesBefore;
    private int painsBefore;
    private final List<Reference> referredNow = new ArrayList<>();
    private boolean isLooked;

    /**
     * What was noted while an entry was decoded, if that was all that came of it beside the entry.
     *
     * @param spans where its values are written
     * @param ids the ids of its parts
     */
    record Notes(
            List<Findings.Placed> spans,
            List<PlaceUse> places,
            List<PainUse> pains,
            List<Reference> references,
            LocalIds ids) {}

    /**
     * All that an entry may name.
     *
     * @param known which entries there are
     * @param names how they are called
     * @param scale how emotions are written
     * @param shapes shared, so that records are looked at once
     */
    record Surroundings(Known known, EntryNames names, EmotionScale scale, Shapes shapes) {

        static Surroundings of(Inventory inventory, Others others, EmotionScale scale, Shapes shapes) {
            return new Surroundings(inventory.known(), new EntryNames(inventory.entries(), others), scale, shapes);
        }

        /** Returns the same for comparison. */
        List<Object> all() {
            return List.of(known.all(), names.all(), scale);
        }
    }

    Context(Findings findings, Surroundings around, TextReader texts) {
        this.findings = findings;
        this.around = around;
        this.tree = texts.tree();
        this.tables = new CsvTableReader(texts, findings);
    }

    Findings findings() {
        return findings;
    }

    Known known() {
        return around.known();
    }

    /** Returns the names of all entries. */
    EntryNames names() {
        return around.names();
    }

    EmotionScale scale() {
        return around.scale();
    }

    ContentTree tree() {
        isLooked = true;
        return tree;
    }

    CsvTableReader tables() {
        isLooked = true;
        return tables;
    }

    /** Returns the paths of the tables that an entry has named or stands beside. */
    Set<String> usedTables() {
        return usedTables;
    }

    List<PlaceUse> places() {
        return places;
    }

    List<PainUse> pains() {
        return pains;
    }

    /** Notes a reference; one that is known already is not noted again. */
    void refer(Reference reference) {
        if (references.add(reference)) {
            referredNow.add(reference);
        }
    }

    /** Returns every reference found so far, each once. */
    Set<Reference> references() {
        return references;
    }

    /** Returns where each touchpoint was taken out that a journey does not inherit, to be added to. */
    Map<String, SourceSpan> removed(Ref journey) {
        return removed.computeIfAbsent(journey, ref -> new HashMap<>());
    }

    /** Returns the ids of the parts of each entry, also of parts that could not be made; to be added to. */
    Map<Ref, LocalIds> parts() {
        return parts;
    }

    /** Tells whether a part of that id may be in the entry: it was found there, or its list could not be understood. */
    boolean mayHold(Ref entry, String list, String id) {
        LocalIds ids = parts.get(entry);
        Set<String> lists = damaged.getOrDefault(entry, Set.of());
        return lists.contains(EVERY_LIST)
                || lists.contains(list)
                || OUTER.getOrDefault(list, List.of()).stream().anyMatch(lists::contains)
                || (ids != null && ids.has(list, id));
    }

    /** Notes that a list of the entry in hand could not be understood, or a part in it. */
    void lose(String list) {
        lost.add(list);
    }

    /** Notes that nobody can say what the entry in hand holds. */
    void loseAll() {
        lost.add(EVERY_LIST);
    }

    /** Notes for {@code entry} what was lost since the last call. */
    void settle(Ref entry) {
        if (!lost.isEmpty()) {
            damaged.computeIfAbsent(entry, ref -> new HashSet<>()).addAll(lost);
            lost.clear();
        }
    }

    /** Tells whether a part of the entry could not be made. */
    boolean isDamaged(Ref entry) {
        return damaged.containsKey(entry);
    }

    /** Begins to take down what is noted. */
    void beginNotes() {
        findings.takeDown();
        placesBefore = places.size();
        painsBefore = pains.size();
        referredNow.clear();
        isLooked = false;
    }

    /** Returns what was noted for an entry since; nothing if a problem was told, another file looked at, or a part lost. */
    Optional<Notes> notes(Ref entry) {
        Optional<List<Findings.Placed>> spans = findings.takenDown();
        return spans.filter(all -> !isLooked && !damaged.containsKey(entry))
                .flatMap(all -> Optional.ofNullable(parts.get(entry))
                        .map(known -> new Notes(
                                all,
                                List.copyOf(places.subList(placesBefore, places.size())),
                                List.copyOf(pains.subList(painsBefore, pains.size())),
                                List.copyOf(referredNow),
                                known)));
    }

    /** Notes the same again. */
    void note(Ref entry, Notes notes) {
        notes.spans().forEach(placed -> findings.place(placed.path(), placed.span()));
        places.addAll(notes.places());
        pains.addAll(notes.pains());
        references.addAll(notes.references());
        parts.put(entry, notes.ids());
    }

    RecordShape shape(Class<?> type) {
        return around.shapes().of(type);
    }
}
