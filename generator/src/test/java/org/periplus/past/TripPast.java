package org.periplus.past;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.decode.Decoder;
import org.periplus.decode.MemoryTree;
import org.periplus.history.Gap;
import org.periplus.history.History;
import org.periplus.history.Revision;
import org.periplus.model.Atlas;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** The made-up past of one journey: thirty steps, two weeks apart. */
final class TripPast {

    static final Ref TRIP = new Ref(Kind.JOURNEY, "trip");
    static final int STEPS = 30;

    private TripPast() {}

    static Atlas atlas() {
        return new Decoder()
                .decode(MemoryTree.of(
                        "periplus.yaml",
                        "periplus: 1\ntitle: Atlas\n",
                        "journeys/trip.yaml",
                        "name: Trip\nstages:\n  - {id: book, name: Book, touchpoints: [{id: seats, name: Seats}]}\n"))
                .atlas();
    }

    /** Steps two weeks apart, all of the same journey; the sixth is a release, the first adds it. */
    static History history(List<Gap> gaps) {
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            revisions.add(
                    0,
                    new Revision(
                            Optional.of(String.format(Locale.ROOT, "%02d", i) + "f".repeat(38)),
                            OffsetDateTime.parse("2025-03-01T10:00:00Z").plusWeeks(2L * i),
                            List.of("A. Berg"),
                            "Step " + i,
                            "",
                            0,
                            i == 5 ? List.of("1.0") : List.of(),
                            List.of(change(i == 0 ? Op.ADDED : Op.EDITED)),
                            List.of()));
        }
        return new History(Map.of(), gaps, Optional.empty(), revisions, List.of());
    }

    private static Change change(Op op) {
        return new Change(
                op,
                Spot.of(TRIP, "Trip"),
                Optional.empty(),
                Optional.empty(),
                Said.nothing(),
                Said.nothing(),
                Weight.CUSTOMER,
                Sense.NEITHER);
    }
}
