/**
 * Other formats, in and out: what all of them share, and paths observed.
 *
 * <p>In: paths that were counted in an event log, and the content as it is. The formats themselves are read in the packages below this one.
 * Out: values of {@code model}, texts of content files, and what could not be taken over, with its line. May import the JDK, {@code model},
 * {@code source}, {@code schema}, {@code decode} and {@code diagnostic}. Never: a guess that is not told, writing content, keeping what
 * identifies a case.
 */
@NullMarked
package org.periplus.exchange;

import org.jspecify.annotations.NullMarked;
