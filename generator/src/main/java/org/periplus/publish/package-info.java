/**
 * Files into the output folder: only what differs, whole files only, stale ones removed.
 *
 * <p>In: {@link org.periplus.publish.SiteFile}s. Out: {@link org.periplus.publish.Published} counts. May import the JDK. Never:
 * touching a file that this program did not write, or knowing what is in a file.
 */
@NullMarked
package org.periplus.publish;

import org.jspecify.annotations.NullMarked;
