package org.periplus.decode;

import java.util.OptionalInt;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Kind;
import org.periplus.model.PainRef;
import org.periplus.model.Place;
import org.periplus.model.Ref;

/**
 * A reference as it stands in a file.
 *
 * @param target what it leads to
 * @param span where its text stands, with the quotes if it has some
 * @param text the text, without quotes
 */
public record Reference(Target target, SourceSpan span, String text) implements Comparable<Reference> {

    /** What a reference leads to. */
    public sealed interface Target {

        /** Returns the entry, or the journey in which the target lies. */
        Ref entry();
    }

    /** An entry. */
    public record ToEntry(Ref entry) implements Target {}

    /** A journey, or a stage or touchpoint in it. */
    public record ToPlace(Place place) implements Target {
        @Override
        public Ref entry() {
            return new Ref(Kind.JOURNEY, place.journey());
        }
    }

    /** A touchpoint, named from within its journey. */
    public record ToTouchpoint(Ref entry, String touchpoint) implements Target {}

    /** A pain of a journey. */
    public record ToPain(PainRef pain) implements Target {
        @Override
        public Ref entry() {
            return new Ref(Kind.JOURNEY, pain.journey());
        }
    }

    /** Returns where in the text the id of the entry begins; nothing if the text does not hold it. */
    public OptionalInt idStart() {
        String id = target.entry().id();
        if (!(target instanceof ToEntry)) {
            int start = text.startsWith("journey:") ? "journey:".length() : 0;
            boolean whole =
                    target instanceof ToPlace place && place.place().stage().isEmpty();
            return text.startsWith(id + (whole ? "" : "/"), start) ? OptionalInt.of(start) : OptionalInt.empty();
        }
        boolean named = text.equals(id)
                || text.endsWith(":" + id)
                || (target.entry().kind() == Kind.PAGE && text.equals(Kind.PAGE.folder() + "/" + id));
        return named ? OptionalInt.of(text.length() - id.length()) : OptionalInt.empty();
    }

    /** Orders by place, then by target. */
    @Override
    public int compareTo(Reference other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : target.toString().compareTo(other.target.toString());
    }
}
