/**
 * Figures and counts from databases into the content, at the caller's wish only.
 *
 * <p>In: a content folder, what the caller allows to be opened, and drivers from a folder of the caller's. Out: CSV files of
 * the content, and what was new and changed in them. May import {@code model}, {@code source}, {@code decode},
 * {@code edit}, {@code exchange}, {@code check}, {@code diagnostic} and {@code java.sql}. Content is hostile here more than anywhere: it
 * names addresses and queries. Never: being run by a build or a check, opening what the caller has not allowed, sending
 * credentials that the content chose, more than one statement of reading, writing outside the content folder.
 */
@NullMarked
package org.periplus.sync;

import org.jspecify.annotations.NullMarked;
