package org.periplus.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.model.Response;

/**
 * For whom a figure is.
 *
 * @param segment the segment, if it is for one
 * @param persona the persona, if it is for one
 */
record Audience(Optional<Ref> segment, Optional<Ref> persona) {

    /** All customers. */
    static final Audience ALL = new Audience(Optional.empty(), Optional.empty());

    /** All customers first, then segments, then personas, each by id. */
    static final Comparator<Audience> ORDER = Comparator.comparing(Audience::key);

    /** Returns for whom a figure is. */
    static Audience of(Reading reading) {
        return new Audience(reading.segment(), reading.persona());
    }

    /** Returns all to whom an answer adds: all customers, the one's segment, the one's persona. */
    static List<Audience> of(Response answer) {
        return Stream.of(
                        Optional.of(ALL),
                        answer.segment().map(ref -> new Audience(Optional.of(ref), Optional.empty())),
                        answer.persona().map(ref -> new Audience(Optional.empty(), Optional.of(ref))))
                .flatMap(Optional::stream)
                .toList();
    }

    private String key() {
        return Stream.of(persona, segment)
                .map(ref -> ref.map(Ref::id).orElse(""))
                .reduce("", (before, id) -> before + "\n" + id);
    }
}
