package org.periplus.compose.frame;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.address.SiteMap;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.compose.kit.Chronicle;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.history.Revision;
import org.periplus.model.Ref;
import org.periplus.page.Fact;
import org.periplus.page.NamedLink;
import org.periplus.page.Past;
import org.periplus.page.RevisionText;

/** Composes what is known of the past of one entry. */
final class PastComposer {

    private static final int OPEN = 5;

    private final Sheet sheet;
    private final Chronicle chronicle;

    PastComposer(Sheet sheet) {
        this.sheet = sheet;
        this.chronicle = sheet.studio().chronicle();
    }

    Past of(Ref entry) {
        List<Chronicle.Step> steps = chronicle.of(entry);
        if (steps.isEmpty()) {
            return Past.NONE;
        }
        RevisionComposer composer = new RevisionComposer(sheet, change -> List.of());
        List<RevisionText> all = steps.stream().map(composer::of).toList();
        int open = all.size() <= OPEN + 1 ? all.size() : OPEN;
        int rest = all.size() - open;
        return new Past(
                facts(steps),
                all.subList(0, open),
                all.subList(open, all.size()),
                rest == 0 ? "" : sheet.words().capital(sheet.say("past.older", "n", rest)),
                chronicle.history().gaps().stream()
                        .map(gap -> sheet.say("history.gap." + gap.word()))
                        .toList());
    }

    /** Returns the newest committed step that changed an entry, if there is one. */
    static Optional<Revision> last(Chronicle chronicle, Ref entry) {
        return chronicle.of(entry).stream()
                .filter(Chronicle.Step::isCommitted)
                .map(Chronicle.Step::revision)
                .findFirst();
    }

    /** Of what never changed since, the creation says all. */
    private List<Fact> facts(List<Chronicle.Step> steps) {
        List<Fact> facts = new ArrayList<>();
        List<Chronicle.Step> committed =
                steps.stream().filter(Chronicle.Step::isCommitted).toList();
        if (!committed.isEmpty()) {
            Chronicle.Step first = committed.get(committed.size() - 1);
            facts.add(first(first));
            if (steps.size() == 1 && isCreation(first)) {
                return facts;
            }
            facts.add(Fact.of(sheet.label(Label.REVISION), link(committed.get(0).revision())));
        }
        facts.add(Fact.of(sheet.say("past.changed"), sheet.say("past.times", "n", steps.size())));
        return facts;
    }

    /** Only a step that brought the entry into a past that is known to its beginning is its creation. */
    private boolean isCreation(Chronicle.Step step) {
        return chronicle.history().isComplete() && step.changes().stream().anyMatch(PastComposer::brings);
    }

    private Fact first(Chronicle.Step step) {
        return Fact.of(sheet.say(isCreation(step) ? "past.created" : "past.known-since"), link(step.revision()));
    }

    private static boolean brings(Change change) {
        return change.op() == Op.ADDED && change.spot().parts().isEmpty();
    }

    private List<NamedLink> link(Revision revision) {
        return List.of(new NamedLink(dayBy(sheet, revision), sheet.to(SiteMap.change(revision))));
    }

    /** Returns the day of a step and who did it: "5 May 2026 by K. Lindqvist". */
    static String dayBy(Sheet sheet, Revision revision) {
        OffsetDateTime when = revision.when();
        String day = sheet.words().dates().day(when.toLocalDate());
        if (revision.authors().isEmpty()) {
            return day;
        }
        ChangeText text = new ChangeText(sheet);
        String by =
                sheet.words().list(revision.authors().stream().map(text::plain).toList());
        return sheet.say("past.day-by", "day", day, "authors", by);
    }
}
