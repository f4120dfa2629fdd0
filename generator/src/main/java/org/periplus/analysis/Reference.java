package org.periplus.analysis;

import org.periplus.model.Ref;

/**
 * One reference, seen from the entry that makes it.
 *
 * @param to what it names
 * @param as the same reference seen from there: the role of {@code to} and the place that refers
 */
public record Reference(Ref to, Backlink as) {}
