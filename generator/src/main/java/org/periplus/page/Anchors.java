package org.periplus.page;

import org.periplus.history.Revision;

/** The anchors of a journey's page. The figures link to the same ones. */
final class Anchors {

    private static final int REVISION_DIGITS = 12;

    private Anchors() {}

    static String stage(String id) {
        return "stage-" + id;
    }

    static String touchpoint(String id) {
        return "tp-" + id;
    }

    static String pain(String id) {
        return "pain-" + id;
    }

    /** The first digits of a commit's id tell it from all others; what is not committed yet has one place. */
    static String revision(Revision revision) {
        return revision.hash()
                .map(hash -> "c-" + hash.substring(0, Math.min(REVISION_DIGITS, hash.length())))
                .orElse("c-waiting");
    }

    static String gain(String id) {
        return "gain-" + id;
    }
}
