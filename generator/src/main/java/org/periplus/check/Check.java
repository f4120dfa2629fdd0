package org.periplus.check;

import java.util.stream.Stream;

/** Finds where a rule is broken. A pure function. */
@FunctionalInterface
public interface Check {

    /** Returns the breaches in {@code survey}, in any order; none if all is well. Does not throw because of content. */
    Stream<Breach> breaches(Survey survey);
}
