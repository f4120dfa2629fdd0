package org.periplus.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.render.Theme;
import org.periplus.telling.Teller;

/** One story for all formats: buying got worse for Mira, a target was raised, a text was mended. */
final class ReviewStory {

    static final String HOSTILE =
            "\u001b[31m\u202E<script>alert(1)</script> @octocat fixes #12 [x](http://evil.example) ![p](//e) | `c`";

    private static final Ref TRIP = new Ref(Kind.JOURNEY, "weekend-trip");
    private static final Ref NPS = new Ref(Kind.KPI, "nps");
    private static final Ref MIRA = new Ref(Kind.PERSONA, "mira");

    private ReviewStory() {}

    static Teller teller() {
        return new Teller(Theme.load(ReviewStory.class.getClassLoader(), "chart", "en").words());
    }

    static Review told() {
        return new Review(
                "Nordlinie",
                new Side("v1.0", Optional.of("a41b7d0c3f9a41b7d0c3f9a41b7d0c3f9a41b7d0")),
                new Side(Side.WORK_TREE, Optional.empty()),
                changes(),
                new Findings(
                        List.of(new Finding(
                                "pain-without-evidence",
                                Severity.WARNING,
                                "journey:weekend-trip/book/choose-seats/seats-cost-extra",
                                "journeys/weekend-trip.yaml",
                                12,
                                "nothing shows that this pain is real",
                                Optional.of("name the feedback it comes from"))),
                        List.of(new Finding(
                                "stale-kpi",
                                Severity.INFO,
                                "kpi:nps",
                                "kpis/nps.yaml",
                                1,
                                "the last reading is 200 days old",
                                Optional.empty()))),
                List.of(new Effect(NPS, "NPS", Effect.What.STATUS, "on target", "off target", Sense.WORSE)),
                List.of());
    }

    static List<Change> changes() {
        Spot seats = seats("Choose seats");
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(
                Op.EDITED,
                seats,
                Optional.of("emotion"),
                Optional.of(new Said.Entry(MIRA, "Mira")),
                new Said.Amount(0),
                new Said.Amount(-2),
                Weight.CUSTOMER,
                Sense.WORSE));
        changes.add(new Change(
                Op.ADDED,
                seats.within(new Part(PartKind.PAIN, "seats-cost-extra", "Seats cost extra")),
                Optional.empty(),
                Optional.empty(),
                Said.nothing(),
                new Said.Fields(java.util.Map.of("text", new Said.Text("Seats cost extra"))),
                Weight.CUSTOMER,
                Sense.WORSE));
        changes.add(text(seats, "thought", "Fine", "Why so dear?"));
        changes.add(new Change(
                Op.EDITED,
                Spot.of(NPS, "NPS"),
                Optional.of("targets"),
                Optional.of(new Said.Day(LocalDate.parse("2026-12-31"))),
                new Said.Amount(40),
                new Said.Amount(45),
                Weight.NUMBERS,
                Sense.NEITHER));
        return changes;
    }

    static Spot seats(String name) {
        return Spot.of(TRIP, "Weekend trip")
                .within(new Part(PartKind.STAGE, "book", "Book"))
                .within(new Part(PartKind.TOUCHPOINT, "choose-seats", name));
    }

    static Change text(Spot spot, String field, String before, String after) {
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

    static Review of(List<Change> changes) {
        return new Review(
                "Nordlinie",
                new Side("v1.0", Optional.empty()),
                new Side("v2.0", Optional.empty()),
                changes,
                Findings.none(),
                List.of(),
                List.of());
    }
}
