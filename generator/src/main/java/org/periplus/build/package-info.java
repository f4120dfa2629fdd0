/**
 * The second half of the pipeline: pages composed, and the files made of them.
 *
 * <p>In: a {@code SiteRequest}. Out: a {@link org.periplus.build.SiteBuild}, the table of contents of this half, whose files are made when they are
 * asked for; and, where nothing has changed, what the {@link org.periplus.build.LastBuild} told. May import {@code reading}, {@code past} and every
 * stage from there to {@code publish}. Never: writing into the output folder, which is left to the generator; a page of its own.
 */
@NullMarked
package org.periplus.build;

import org.jspecify.annotations.NullMarked;
