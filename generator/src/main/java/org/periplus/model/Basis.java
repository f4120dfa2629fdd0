package org.periplus.model;

/** By what a segment is told from others. Words in files are the names in lower case with hyphens. */
public enum Basis {
    /** Age, household, income. */
    @Doc("Age, household, income.")
    DEMOGRAPHIC,
    /** What they do. */
    @Doc("What they do.")
    BEHAVIOURAL,
    /** What they value. */
    @Doc("What they value.")
    PSYCHOGRAPHIC,
    /** What they need. */
    @Doc("What they need.")
    NEEDS,
    /** What they are worth to the business. */
    @Doc("What they are worth to the business.")
    VALUE,
    /** Where they live. */
    @Doc("Where they live.")
    GEOGRAPHIC
}
