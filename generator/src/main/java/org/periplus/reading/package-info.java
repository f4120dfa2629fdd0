/**
 * The first half of the pipeline: content read, joined with that of others, checked and analysed, before a page is made of it.
 *
 * <p>In: a {@code SiteRequest}, and for what is read again a {@link org.periplus.reading.ReadingMemory}. Out: a {@link
 * org.periplus.reading.SiteReading}, the table of contents of this half, with what the site chooses and every problem found so far. May import the
 * stages up to {@code analysis}, {@code inclusion}, and of later ones what says how a site looks and where things stand. Never: composing a
 * page, reading the past, writing a file.
 */
@NullMarked
package org.periplus.reading;

import org.jspecify.annotations.NullMarked;
