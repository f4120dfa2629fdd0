package org.periplus.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A past that was told before and has not grown since: it is told again without opening its repository, which takes longer than
 * all else. Stateless.
 */
final class KnownPast {

    private KnownPast() {}

    /** Returns the past if it is kept, and if nothing was committed, tagged or edited since. */
    static Optional<History> of(HistoryRequest request, Whereabouts now) {
        return request.at().isPresent() || request.cache().isEmpty()
                ? Optional.empty()
                : Memory.of(now, request)
                        .recall(Memory.seen(request, now))
                        .filter(past -> past.head().name().equals(now.head()))
                        .filter(past -> isUnedited(request, past))
                        .map(past -> told(request, now, past));
    }

    private static boolean isUnedited(HistoryRequest request, Remembered past) {
        return request.content().isEmpty()
                || new OnDisk(request.source(), request.content().get())
                        .changed(past.state())
                        .isEmpty();
    }

    private static History told(HistoryRequest request, Whereabouts now, Remembered past) {
        Tags tags = new Tags(past.seen().releases());
        List<Revision> revisions = new ArrayList<>(tags.put(past.revisions()));
        Collections.reverse(revisions);
        return new History(
                past.lastOf(request.files()),
                now.isShallow() ? List.of(Gap.SHALLOW) : List.of(),
                Optional.of(now.head()),
                revisions,
                tags.releases());
    }
}
