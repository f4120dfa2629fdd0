package org.periplus.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.history.LastChange;
import org.periplus.model.Entity;
import org.periplus.model.Kind;

/** What was changed lately on the maps; texts beside them, such as a guide, are left out. */
final class ChangeLog {

    private static final int MOST = 9;

    private final Sheet sheet;

    ChangeLog(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the newest commits, each with the first entry it was the last to change. */
    List<HomePage.LogLine> lines() {
        SiteContent content = sheet.studio().content();
        Map<String, List<Entity>> byCommit = new LinkedHashMap<>();
        Map<String, LastChange> commits = new LinkedHashMap<>();
        for (Entity entry : content.atlas().entries()) {
            if (entry.kind() == Kind.PAGE) {
                continue;
            }
            Optional.ofNullable(content.files().get(entry.ref()))
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
