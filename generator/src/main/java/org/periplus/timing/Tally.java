package org.periplus.timing;

/** What is counted while a site is built. */
public enum Tally {
    /** Preview pictures that were kept by an earlier build. */
    PICTURES_KEPT,
    /** Preview pictures that were drawn. */
    PICTURES_DRAWN,
    /** Histories told again as they were kept. */
    HISTORIES_KEPT,
    /** Histories kept, to which newer commits were added. */
    HISTORIES_GROWN,
    /** Histories read from the first commit on. */
    HISTORIES_READ,
    /** Earlier states of the content that were checked. */
    STATES_CHECKED,
    /** Drawings in the printed pages; costly to count. */
    FIGURES,
    /** Bytes of all files of the site. */
    BYTES
}
