/**
 * The site as it is shown while it is written.
 *
 * <p>In: a {@code SiteRequest} and the edits of the folder. Out: a {@link org.periplus.preview.SitePreview}, which {@code serve} asks for files and
 * problems; each file is what {@code build} would have made. May import {@code build}, {@code past}, {@code reading} and {@code serve}. Never: writing
 * a file; a page that a build would not make.
 */
@NullMarked
package org.periplus.preview;

import org.jspecify.annotations.NullMarked;
