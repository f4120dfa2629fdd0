/**
 * Other formats, in and out.
 *
 * <p>In: text of another program, such as a journey in Mermaid's syntax, or an event log of any size, which is read as a stream and counted.
 * Out: values of {@code model}, texts of content files, and what could not be taken over, with its line. May import the JDK, {@code model},
 * {@code source}, {@code schema}, {@code decode} and {@code diagnostic}. Never: a guess that is not told, writing content, keeping what
 * identifies a case.
 */
@NullMarked
package org.periplus.exchange;

import org.jspecify.annotations.NullMarked;
