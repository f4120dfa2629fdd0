/**
 * Other formats, in and out.
 *
 * <p>In: text of another program, such as a journey in Mermaid's syntax. Out: values of {@code model}, and what could not be
 * taken over, with its line. May import the JDK and {@code model}. Never: a guess that is not told, reading files.
 */
@NullMarked
package org.periplus.exchange;

import org.jspecify.annotations.NullMarked;
