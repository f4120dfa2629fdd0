package org.periplus.compose.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Part;
import org.periplus.change.PartKind;
import org.periplus.compose.kit.Chronicle;
import org.periplus.compose.kit.Sheet;
import org.periplus.history.Revision;
import org.periplus.model.Feedback;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.page.Fact;
import org.periplus.page.NamedLink;

/** Who first claimed a pain of a journey, and what confirmed it last. */
public final class Claims {

    private final Sheet sheet;
    private final Journey journey;
    private final List<Chronicle.Step> oldestFirst;

    /** Takes the sheet that is written on, and the journey it is about. */
    public Claims(Sheet sheet, Journey journey) {
        this.sheet = sheet;
        this.journey = journey;
        this.oldestFirst = new ArrayList<>(sheet.studio().chronicle().of(journey.ref()));
        Collections.reverse(oldestFirst);
    }

    /** Returns what is known; nothing where no step of the journey is. */
    public List<Fact> of(Touchpoint touchpoint, Pain pain) {
        if (oldestFirst.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(claimed(touchpoint, pain));
        confirmed(touchpoint, pain).ifPresent(facts::add);
        return facts;
    }

    private Fact claimed(Touchpoint touchpoint, Pain pain) {
        Optional<Revision> first = came(PartKind.PAIN, pain.id())
                .or(() -> came(PartKind.TOUCHPOINT, touchpoint.id()))
                .or(this::began);
        Revision known = first.orElseGet(() -> oldestFirst.get(0).revision());
        boolean sure = first.isPresent();
        return new Fact(
                sheet.say(sure ? "past.claimed" : "past.claimed-before"),
                List.of(new NamedLink(
                        sure ? PastComposer.dayBy(sheet, known) : day(known), sheet.to(SiteMap.change(known)))),
                false);
    }

    /** Returns the step that brought a part, if the first thing known of it is that it came. */
    private Optional<Revision> came(PartKind kind, String id) {
        for (Chronicle.Step step : oldestFirst) {
            for (Change change : step.changes()) {
                if (isOf(change, kind, id) && (change.op() == Op.ADDED || change.op() == Op.REMOVED)) {
                    return change.op() == Op.ADDED ? Optional.of(step.revision()) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Change change, PartKind kind, String id) {
        Optional<Part> part = change.spot().part();
        return part.isPresent() && part.get().kind() == kind && part.get().id().equals(id);
    }

    /** Returns the step that brought the journey with all that never came apart. */
    private Optional<Revision> began() {
        return oldestFirst.stream()
                .filter(step -> step.changes().stream()
                        .anyMatch(change -> change.op() == Op.ADDED
                                && change.spot().parts().isEmpty()
                                && change.field().isEmpty()))
                .map(Chronicle.Step::revision)
                .findFirst();
    }

    private Optional<Fact> confirmed(Touchpoint touchpoint, Pain pain) {
        List<Ref> evidence = pain.details().evidence().isEmpty()
                ? touchpoint.details().evidence()
                : pain.details().evidence();
        Stream<Proof> heard = evidence.stream()
                .flatMap(ref -> sheet.atlas().find(Feedback.class, ref).stream())
                .flatMap(feedback -> feedback.to().or(feedback::date).or(feedback::from).stream()
                        .map(day -> new Proof(day, Optional.of(feedback.ref()))));
        Stream<Proof> reviewed = journey.common().review().stream()
                .flatMap(review -> review.last().stream())
                .map(day -> new Proof(day, Optional.empty()));
        return Stream.concat(heard, reviewed)
                .max(Comparator.comparing(Proof::day))
                .map(this::fact);
    }

    private Fact fact(Proof proof) {
        String day = sheet.words().dates().day(proof.day());
        NamedLink words = proof.feedback()
                .map(ref -> sheet.link(
                        ref,
                        sheet.say(
                                "past.confirmed-by",
                                "day",
                                day,
                                "feedback",
                                sheet.atlas().nameOf(ref))))
                .orElseGet(() -> NamedLink.plain(sheet.say("past.confirmed-review", "day", day)));
        return Fact.of(sheet.say("past.confirmed"), List.of(words));
    }

    private String day(Revision revision) {
        return sheet.words().dates().day(revision.when().toLocalDate());
    }

    /**
     * What speaks for a pain.
     *
     * @param day when
     * @param feedback what customers said; empty for a review by the team
     */
    private record Proof(LocalDate day, Optional<Ref> feedback) {}
}
