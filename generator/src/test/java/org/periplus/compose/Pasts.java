package org.periplus.compose;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.history.Gap;
import org.periplus.history.History;
import org.periplus.history.Release;
import org.periplus.history.Revision;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/** Made-up pasts of the small atlas, and the changes they are made of. */
public final class Pasts {

    public static final Spot TRIP = Spot.of(new Ref(Kind.JOURNEY, "trip"), "Weekend trip");
    public static final Spot BOOK = TRIP.within(new Part(PartKind.STAGE, "book", "Book"));
    public static final Spot SEATS = BOOK.within(new Part(PartKind.TOUCHPOINT, "seats", "Chooses seats"));
    public static final Spot RACE = SEATS.within(new Part(PartKind.PAIN, "race", "A chosen seat is not held"));
    public static final Spot GONE = BOOK.within(new Part(PartKind.TOUCHPOINT, "print", "Prints the ticket"));
    public static final Spot KPI = Spot.of(new Ref(Kind.KPI, "conversion"), "Conversion");

    private Pasts() {}

    public static Change emotion(double before, double after) {
        return new Change(
                Op.EDITED,
                SEATS,
                Optional.of("emotion"),
                Optional.of(new Said.Entry(new Ref(Kind.PERSONA, "mira"), "Mira")),
                new Said.Amount(before),
                new Said.Amount(after),
                Weight.CUSTOMER,
                after < before ? Sense.WORSE : Sense.BETTER);
    }

    public static Change added(Spot spot) {
        return whole(Op.ADDED, spot);
    }

    public static Change removed(Spot spot) {
        return whole(Op.REMOVED, spot);
    }

    private static Change whole(Op op, Spot spot) {
        return new Change(
                op,
                spot,
                Optional.empty(),
                Optional.empty(),
                Said.nothing(),
                Said.nothing(),
                Weight.CUSTOMER,
                Sense.NEITHER);
    }

    public static Change text(Spot spot, String field, String before, String after) {
        return new Change(
                Op.EDITED,
                spot,
                Optional.of(field),
                Optional.empty(),
                new Said.Text(before),
                new Said.Text(after),
                Weight.WORDING,
                Sense.NEITHER);
    }

    public static Revision step(char digit, String when, String author, String subject, Change... changes) {
        return new Revision(
                Optional.of(String.valueOf(digit).repeat(40)),
                OffsetDateTime.parse(when),
                List.of(author),
                subject,
                "",
                0,
                List.of(),
                List.of(changes),
                List.of());
    }

    public static Revision waiting(Change... changes) {
        return new Revision(
                Optional.empty(),
                OffsetDateTime.parse("2026-11-14T00:00:00Z"),
                List.of(),
                "",
                "",
                0,
                List.of(),
                List.of(changes),
                List.of());
    }

    public static History of(List<Gap> gaps, List<Release> releases, Revision... newestFirst) {
        return new History(Map.of(), gaps, Optional.of("b".repeat(40)), List.of(newestFirst), releases);
    }

    public static Release release(String name, char digit, String when) {
        return new Release(name, String.valueOf(digit).repeat(40), OffsetDateTime.parse(when));
    }

    /** Four steps in two months with two editions; the newest is not committed yet. */
    public static History usual() {
        return of(
                List.of(),
                List.of(
                        release("v2", '3', "2026-11-10T23:30:00-08:00"),
                        release("v1", '1', "2026-10-01T08:00:00+02:00")),
                waiting(emotion(-1, -2)),
                step('3', "2026-11-10T23:30:00-08:00", "Elif", "Take away the printer", removed(GONE)),
                step('2', "2026-10-09T08:00:00+02:00", "Musa", "Say what hurts", added(RACE), emotion(0, -1)),
                step('1', "2026-10-01T08:00:00+02:00", "Katrin", "Begin", added(TRIP), added(KPI)));
    }
}
