package org.periplus.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.periplus.decode.Variants.Prepared;
import org.periplus.decode.Variants.Standing;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Entity;
import org.periplus.model.Ref;
import org.periplus.schema.Shapes;
import org.periplus.source.ParsedFile;

/**
 * What was decoded the last time. An entry is taken from here only if its keys and its text are the very ones of last time, if all that it
 * could name is named as it was, and if decoding it told no problem and looked at no other file; an entry that comes out equal is the same
 * object as before, so that others may know it by that. What is not taken in one reading is forgotten by the next. For use by one thread.
 */
final class DecodeMemory {

    private Map<Ref, Kept> entries = Map.of();
    private Map<SourceSpan, Links> links = Map.of();
    private Map<Ref, Kept> entriesNow = new HashMap<>();
    private Map<SourceSpan, Links> linksNow = new HashMap<>();
    private List<Object> surroundings = List.of();
    private Optional<LastReading> last = Optional.empty();
    private final Shapes shapes = new Shapes();
    private boolean isSameAround;

    /**
     * An entry that was decoded.
     *
     * @param raw what it was made of
     * @param entity what was made of it
     * @param notes what was noted on the way; empty if there was more to it
     */
    record Kept(RawEntry raw, Entity entity, Optional<Context.Notes> notes) {}

    /** Links that were found in a text of a file. */
    private record Links(ParsedFile file, String text, List<References.Written> found) {}

    /** Returns the shapes of all records. */
    Shapes shapes() {
        return shapes;
    }

    /** Returns what was read the last time, if it is of use for the next. */
    Optional<LastReading> last() {
        return last;
    }

    /** Keeps what was read for the next time. */
    void keep(LastReading reading) {
        last = Optional.of(reading);
    }

    /** Returns what is known of an entry. */
    Optional<Kept> kept(Ref entry) {
        return Optional.ofNullable(entriesNow.get(entry));
    }

    /** Keeps what an entry is now. */
    void keep(Kept entry) {
        entriesNow.put(entry.raw().ref(), entry);
    }

    /** Begins a reading of all. */
    void begin(List<Object> around) {
        isSameAround = around.equals(surroundings);
        surroundings = around;
        entries = entriesNow;
        links = linksNow;
        entriesNow = new HashMap<>();
        linksNow = new HashMap<>();
    }

    /** Returns an entry, decoded by {@code decoding} unless it is known. */
    Optional<Entity> entry(Context context, Prepared prepared, Supplier<Optional<Entity>> decoding) {
        RawEntry raw = prepared.entry();
        Optional<Kept> known = Optional.ofNullable(entries.get(raw.ref()));
        boolean alone = prepared.standing() == Standing.ALONE;
        Optional<Kept> same = known.filter(kept -> alone && isSameAround && isSame(kept.raw(), raw));
        if (same.isPresent() && same.get().notes().isPresent()) {
            context.note(raw.ref(), same.get().notes().get());
            entriesNow.put(raw.ref(), same.get());
            return Optional.of(same.get().entity());
        }
        context.beginNotes();
        Optional<Entity> decoded = decoding.get();
        Optional<Context.Notes> notes = context.notes(raw.ref()).filter(noted -> alone);
        Optional<Entity> entity = known.map(Kept::entity)
                .filter(old -> decoded.isPresent() && old.equals(decoded.get()))
                .or(() -> decoded);
        entity.ifPresent(one -> entriesNow.put(raw.ref(), new Kept(raw, one, notes)));
        return entity;
    }

    /** Tells whether two entries are made of the same objects. */
    @SuppressWarnings("ReferenceEquality") // equal nodes at other places would tell other places
    private static boolean isSame(RawEntry one, RawEntry other) {
        return one.node() == other.node()
                && one.file().equals(other.file())
                && one.span().equals(other.span())
                && one.body().equals(other.body());
    }

    /**
     * Returns the links that are written in a text, looked for unless they are known.
     *
     * @param begin where the text begins
     * @param file what its file gave when it was read before; empty if that is not known
     */
    @SuppressWarnings("ReferenceEquality") // a file that was not read again is the same object
    List<References.Written> links(
            SourceSpan begin, Optional<ParsedFile> file, String text, Supplier<List<References.Written>> looking) {
        if (file.isEmpty()) {
            return looking.get();
        }
        Optional<Links> known = Optional.ofNullable(links.get(begin))
                .filter(kept -> kept.file() == file.get() && kept.text().equals(text));
        Links now = known.orElseGet(() -> new Links(file.get(), text, new ArrayList<>(looking.get())));
        linksNow.put(begin, now);
        return now.found();
    }
}
