/**
 * One figure of a site as a file of its own.
 *
 * <p>In: an {@link org.periplus.exporting.ExportRequest}. Out: an {@link org.periplus.exporting.ExportResult}. It finds what somebody means and has
 * {@code export} draw it. May import {@code reading}, {@code figure}, {@code address} and {@code export}. Never: a format, which is for {@code export}; a
 * page.
 */
@NullMarked
package org.periplus.exporting;

import org.jspecify.annotations.NullMarked;
