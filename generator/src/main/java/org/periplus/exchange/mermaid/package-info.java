/**
 * Journeys in Mermaid's syntax; the one reader of them.
 *
 * <p>In: the text of a file, of Markdown with diagrams in it, or of one fenced block. Out: the journeys as they are written, an atlas to draw one from,
 * and a problem with its place for everything that was guessed, kept in another form, or lost. May import the JDK, {@code model} and
 * {@code diagnostic}. Never: reading or writing files, a guess that is not told, the syntax of Mermaid's other diagrams.
 */
@NullMarked
package org.periplus.exchange.mermaid;

import org.jspecify.annotations.NullMarked;
