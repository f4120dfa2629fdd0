package org.periplus.machine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.SiteMap;
import org.periplus.change.Change;
import org.periplus.change.Said;
import org.periplus.history.LastChange;
import org.periplus.history.Revision;
import org.periplus.model.Entity;

/** The list of all changes, the newest first; where they are not known, of the last change of each entry's file. */
final class ChangeList {

    private static final String ALL =
            "All changes in the words of the content, the newest step first; in a step in order of kind and id.";
    private static final String LAST = "The last change of each entry that the repository knows, the newest first.";

    private final MachineContent content;
    private final RecordValues values;

    ChangeList(MachineContent content, RecordValues values) {
        this.content = content;
        this.values = values;
    }

    ApiFile file() {
        boolean known = !content.history().revisions().isEmpty();
        Stream<Listed.Changed> items = known
                ? content.history().revisions().stream()
                        .flatMap(revision -> revision.changes().stream().map(change -> item(revision, change)))
                : last();
        return new ApiFile(
                "changes",
                known ? ALL : LAST,
                List.of(Listed.Changed.class),
                items.map(values::object).toList(),
                content.history().notes());
    }

    private static Listed.Changed item(Revision revision, Change change) {
        return new Listed.Changed(
                change.spot().entry(),
                revision.when().toString(),
                revision.authors(),
                revision.subject(),
                revision.hash(),
                Optional.of(change.op()),
                change.spot().toString(),
                change.field(),
                change.key().orElse(Said.nothing()),
                change.before(),
                change.after(),
                Optional.of(change.weight()),
                Optional.of(change.sense()),
                Optional.of(SiteMap.change(revision)));
    }

    private Stream<Listed.Changed> last() {
        Comparator<Map.Entry<Entity, LastChange>> oldest =
                Comparator.comparing(one -> one.getValue().when().toInstant());
        return content.atlas().entries().stream()
                .flatMap(entry -> content.change(entry).map(change -> Map.entry(entry, change)).stream())
                .sorted(oldest.reversed())
                .map(one -> item(one.getKey(), one.getValue()));
    }

    private static Listed.Changed item(Entity entry, LastChange change) {
        return new Listed.Changed(
                Optional.of(entry.ref()),
                change.when().toString(),
                change.authors(),
                change.subject(),
                Optional.of(change.hash()),
                Optional.empty(),
                RecordValues.reference(entry.ref()),
                Optional.empty(),
                Said.nothing(),
                Said.nothing(),
                Said.nothing(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
