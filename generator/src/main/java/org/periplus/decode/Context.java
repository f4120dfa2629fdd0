package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private final Findings findings;
    private final Set<String> usedTables = new HashSet<>();
    private final Known known;
    private final EntryNames names;
    private final EmotionScale scale;
    private final ContentTree tree;
    private final CsvTableReader tables;
    private final Shapes shapes = new Shapes();
    private final List<PlaceUse> places = new ArrayList<>();
    private final List<PainUse> pains = new ArrayList<>();
    private final Set<Reference> references = new LinkedHashSet<>();
    private final Set<Ref> damaged = new HashSet<>();
    private final Map<Ref, Map<String, SourceSpan>> removed = new HashMap<>();
    private boolean lost;

    Context(Findings findings, Inventory inventory, EmotionScale scale, TextReader texts) {
        this.findings = findings;
        this.known = inventory.known();
        this.names = new EntryNames(inventory.entries());
        this.scale = scale;
        this.tree = texts.tree();
        this.tables = new CsvTableReader(texts, findings);
    }

    Findings findings() {
        return findings;
    }

    Known known() {
        return known;
    }

    /** Returns the names of all entries. */
    EntryNames names() {
        return names;
    }

    EmotionScale scale() {
        return scale;
    }

    ContentTree tree() {
        return tree;
    }

    CsvTableReader tables() {
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

    /** Returns every reference found so far, each once. */
    Set<Reference> references() {
        return references;
    }

    /** Returns where each touchpoint was taken out that a journey does not inherit, to be added to. */
    Map<String, SourceSpan> removed(Ref journey) {
        return removed.computeIfAbsent(journey, ref -> new HashMap<>());
    }

    /** Notes that a part of the entry in hand could not be made. */
    void lose() {
        lost = true;
    }

    /** Tells whether a part was lost since the last call. */
    boolean takeLost() {
        boolean was = lost;
        lost = false;
        return was;
    }

    /** Returns the entries of which a part could not be made, so that nobody can say what does not exist in them. */
    Set<Ref> damaged() {
        return damaged;
    }

    RecordShape shape(Class<?> type) {
        return shapes.of(type);
    }
}
