package org.periplus;

import org.periplus.decode.Decoded;
import org.periplus.history.Gap;
import org.periplus.history.Historian;
import org.periplus.history.History;

/** Reads the past of the content that a request is for. */
final class ContentPast {

    private ContentPast() {}

    /** Returns the past up to the state that the request is for. */
    static History of(SiteRequest request, Decoded decoded) {
        return request.history()
                ? new Historian().read(request.source(), decoded.files().values())
                : History.unknown(Gap.LEFT_OUT);
    }
}
