/**
 * A team's own theme, tried before content depends on it.
 *
 * <p>In: a {@code SiteRequest} whose source has a theme. Out: every problem of it, found with a made-up site that has a page of each kind, once full
 * and once bare. May import what composes and renders pages, and {@code reading} for the choice of the theme. Never: the content of the team,
 * of which a theme must not depend; writing a file.
 */
@NullMarked
package org.periplus.trial;

import org.jspecify.annotations.NullMarked;
