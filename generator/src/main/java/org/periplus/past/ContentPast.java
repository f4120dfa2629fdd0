package org.periplus.past;

import org.periplus.SiteRequest;
import org.periplus.decode.Decoded;
import org.periplus.history.Gap;
import org.periplus.history.Historian;
import org.periplus.history.History;
import org.periplus.history.HistoryRequest;
import org.periplus.history.Recall;
import org.periplus.kept.ProgramStamp;
import org.periplus.source.ContentTree;
import org.periplus.source.Mount;
import org.periplus.timing.Tally;

/** Reads the past of the content that a request is for. */
public final class ContentPast {

    private ContentPast() {}

    /**
     * Returns the past up to the state that the request is for: of the files as they are with what is not committed yet, of a commit
     * up to that.
     */
    public static History of(SiteRequest request, Decoded decoded, ContentTree content) {
        if (!request.standpoint().history()) {
            return History.unknown(Gap.LEFT_OUT);
        }
        HistoryRequest wanted = HistoryRequest.of(
                        request.source(),
                        decoded.files().values().stream()
                                .filter(file -> !Mount.isForeign(file))
                                .toList())
                .keeping(request.cache(), ProgramStamp.of(ContentPast.class))
                .telling(recall -> request.stopwatch().count(tally(recall), 1));
        return new Historian()
                .read(request.standpoint()
                        .revision()
                        .map(wanted::from)
                        .orElseGet(() -> wanted.with(content, request.asOf())));
    }

    private static Tally tally(Recall recall) {
        return switch (recall) {
            case WHOLE -> Tally.HISTORIES_KEPT;
            case GROWN -> Tally.HISTORIES_GROWN;
            case NOTHING -> Tally.HISTORIES_READ;
        };
    }
}
