package org.periplus.address;

import org.periplus.history.Revision;

/** The anchors of a journey's page. The figures link to the same ones. */
public final class Anchors {

    private static final int REVISION_DIGITS = 12;

    private Anchors() {}

    /** Returns the anchor of a stage. */
    public static String stage(String id) {
        return "stage-" + id;
    }

    /** Returns the anchor of a touchpoint. */
    public static String touchpoint(String id) {
        return "tp-" + id;
    }

    /** Returns the anchor of a pain. */
    public static String pain(String id) {
        return "pain-" + id;
    }

    /** The first digits of a commit's id tell it from all others; what is not committed yet has one place. */
    public static String revision(Revision revision) {
        return revision.hash()
                .map(hash -> "c-" + hash.substring(0, Math.min(REVISION_DIGITS, hash.length())))
                .orElse("c-waiting");
    }

    /** Returns the anchor of a gain. */
    public static String gain(String id) {
        return "gain-" + id;
    }
}
