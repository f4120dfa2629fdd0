package org.periplus.compose.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.address.SiteMap;
import org.periplus.change.Change;
import org.periplus.change.Spot;
import org.periplus.compose.frame.ChangeText;
import org.periplus.compose.frame.RevisionComposer;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.SiteContent;
import org.periplus.history.LastChange;
import org.periplus.history.Revision;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.page.HomePage;
import org.periplus.page.NamedLink;
import org.periplus.page.Told;

/** What was changed lately on the maps; texts beside them, such as a guide, are left out. */
public final class ChangeLog {

    private static final int MOST = 9;
    private static final int MOST_STEPS = 6;
    private static final int MOST_SENTENCES = 2;

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public ChangeLog(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the newest steps with what they did; where those are not known, the newest commits. */
    public List<HomePage.LogLine> lines() {
        return sheet.studio().chronicle().isKnown() ? steps() : commits();
    }

    private List<HomePage.LogLine> steps() {
        return sheet.studio().content().history().revisions().stream()
                .map(revision -> Map.entry(revision, ofMaps(revision)))
                .filter(step -> !step.getValue().isEmpty())
                .limit(MOST_STEPS)
                .map(step -> line(step.getKey(), step.getValue()))
                .toList();
    }

    private static List<Change> ofMaps(Revision revision) {
        return revision.changes().stream()
                .filter(change -> change.spot()
                        .entry()
                        .filter(entry -> entry.kind() == Kind.PAGE)
                        .isEmpty())
                .sorted(Comparator.comparing(Change::weight))
                .toList();
    }

    private HomePage.LogLine line(Revision revision, List<Change> changes) {
        ChangeText text = new ChangeText(sheet);
        Spot spot = changes.get(0).spot();
        int rest = changes.size() - MOST_SENTENCES;
        String to = sheet.to(SiteMap.change(revision));
        NamedLink more = new NamedLink(sheet.say(rest > 0 ? "changes.and-more" : "changes.whole", "n", rest), to);
        String instant =
                revision.hash().isEmpty() ? "" : revision.when().toInstant().toString();
        return new HomePage.LogLine(
                revision.when().toLocalDate().toString(),
                sheet.words().dates().day(revision.when().toLocalDate()),
                text.link(new Spot(spot.entry(), spot.name(), List.of()), spot.name()),
                spot.entry().map(ref -> sheet.words().kind(ref.kind())).orElse(""),
                new RevisionComposer(sheet, change -> List.of()).subject(revision),
                sheet.words().list(revision.authors().stream().map(text::plain).toList()),
                new Told(
                        instant,
                        changes.stream().limit(MOST_SENTENCES).map(text::full).toList(),
                        more));
    }

    /** Returns the newest commits, each with the first entry it was the last to change. */
    private List<HomePage.LogLine> commits() {
        SiteContent content = sheet.studio().content();
        Map<String, List<Entity>> byCommit = new LinkedHashMap<>();
        Map<String, LastChange> commits = new LinkedHashMap<>();
        for (Entity entry : content.atlas().entries()) {
            if (entry.kind() == Kind.PAGE) {
                continue;
            }
            Optional.ofNullable(content.manuscript().files().get(entry.ref()))
                    .flatMap(content.history()::of)
                    .ifPresent(change -> {
                        commits.putIfAbsent(change.hash(), change);
                        byCommit.computeIfAbsent(change.hash(), key -> new ArrayList<>())
                                .add(entry);
                    });
        }
        Comparator<LastChange> newest = Comparator.comparing(
                        (LastChange change) -> change.when().toInstant())
                .reversed();
        return commits.values().stream()
                .sorted(newest.thenComparing(LastChange::hash))
                .limit(MOST)
                .map(change -> line(change, byCommit.getOrDefault(change.hash(), List.of())))
                .toList();
    }

    private HomePage.LogLine line(LastChange change, List<Entity> entries) {
        Entity first = entries.get(0);
        int more = entries.size() - 1;
        String kind = sheet.words().kind(first.kind());
        return new HomePage.LogLine(
                change.when().toLocalDate().toString(),
                sheet.words().dates().day(change.when().toLocalDate()),
                sheet.link(first.ref()),
                more == 0 ? kind : sheet.say("changes.kind-and-more", "kind", kind, "n", more),
                change.subject(),
                change.author());
    }
}
