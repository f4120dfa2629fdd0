package org.periplus.model;

/** How feedback was gathered. Words in files are the names in lower case with hyphens. */
public enum FeedbackType {
    /** A survey. */
    @Doc("A survey.")
    SURVEY,
    /** Interviews. */
    @Doc("Interviews.")
    INTERVIEW,
    /** A focus group. */
    @Doc("A focus group.")
    FOCUS_GROUP,
    /** A usability test. */
    @Doc("A usability test.")
    USABILITY_TEST,
    /** A workshop. */
    @Doc("A workshop.")
    WORKSHOP,
    /** Public reviews. */
    @Doc("Public reviews.")
    REVIEW,
    /** Support cases. */
    @Doc("Support cases.")
    SUPPORT,
    /** Social media. */
    @Doc("Social media.")
    SOCIAL,
    /** Watching. */
    @Doc("Watching.")
    OBSERVATION,
    /** Usage data. */
    @Doc("Usage data.")
    ANALYTICS
}
