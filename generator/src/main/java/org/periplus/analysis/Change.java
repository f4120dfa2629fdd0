package org.periplus.analysis;

/** What became of a part of a journey between two versions of it. */
public enum Change {
    /** It is in both, and the same. */
    SAME,
    /** It is in both, at the same place, and differs. */
    CHANGED,
    /** Only the later journey has it. */
    ADDED,
    /** Only the earlier journey has it. */
    REMOVED,
    /** It stood here and stands elsewhere in the later journey. */
    MOVED_AWAY,
    /** It stands here and stood elsewhere in the earlier journey. */
    MOVED_HERE
}
