package org.periplus.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.model.Ref;

/**
 * The thing that a change is about: an entry, a part of one, or the site itself.
 *
 * @param entry the entry; empty for the settings of the site
 * @param name what readers call the entry, or the site's title; of the later state if it is in both
 * @param parts the way into the entry, the outermost first: a stage, a touchpoint in it, a pain of that
 */
public record Spot(Optional<Ref> entry, String name, List<Part> parts) {

    /** How data and messages call the settings of the site. */
    public static final String SITE = "site:periplus";

    /** Takes a copy of the list. */
    public Spot {
        parts = List.copyOf(parts);
    }

    /** Returns the spot of an entry as a whole. */
    public static Spot of(Ref entry, String name) {
        return new Spot(Optional.of(entry), name, List.of());
    }

    /** Returns the spot of a part of this one. */
    public Spot within(Part part) {
        return new Spot(
                entry, name, Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    /** Returns the innermost part, if it is a part. */
    public Optional<Part> part() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
    }

    /** Returns the part of that kind on the way, if there is one. */
    public Optional<Part> part(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst();
    }

    /** Returns what readers call the innermost part, or the entry. */
    public String label() {
        return part().map(Part::name).orElse(name);
    }

    /** Tells whether this is {@code other} or lies within it. Names do not count. */
    public boolean isWithin(Spot other) {
        return entry.equals(other.entry)
                && parts.size() >= other.parts.size()
                && ids(parts.subList(0, other.parts.size())).equals(ids(other.parts));
    }

    private static List<String> ids(List<Part> parts) {
        return parts.stream().map(part -> part.kind().word() + ":" + part.id()).toList();
    }

    /** Returns {@code kind:id}, with the ids of the parts behind slashes, or {@link #SITE}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(entry.map(Ref::toString).orElse(SITE));
        parts.forEach(part -> text.append('/').append(part.id()));
        return text.toString();
    }
}
