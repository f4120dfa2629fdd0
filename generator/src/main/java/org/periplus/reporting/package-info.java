/**
 * The problems of a site as other programs read them.
 *
 * <p>In: a {@code SiteRequest} and the {@code SiteResult} that came of it. Out: what the formats of {@code report} tell, with the way from the
 * repository's root to the content. May import {@code reading}, {@code inclusion}, {@code check} and {@code report}. Never: a format, which is for {@code
 * report}; finding a problem of its own.
 */
@NullMarked
package org.periplus.reporting;

import org.jspecify.annotations.NullMarked;
