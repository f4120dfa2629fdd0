package org.periplus.decode;

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

    /** Orders by place, then by target. */
    @Override
    public int compareTo(Reference other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : target.toString().compareTo(other.target.toString());
    }
}
