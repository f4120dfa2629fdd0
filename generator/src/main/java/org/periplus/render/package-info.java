/**
 * Pages and a theme into files.
 *
 * <p>In: a {@link org.periplus.page.Page} and a {@link org.periplus.render.Theme}. Out: {@link org.periplus.publish.SiteFile}s.
 * A theme is built in, or a team's own, read from a folder of its content and laid over a built-in one; what is wrong with it are
 * {@link org.periplus.diagnostic.Diagnostic}s. May import {@code page}, {@code html}, {@code publish}, {@code source} for the
 * files of such a folder, and Velocity, which nothing else imports. Never: the model, reading entries, writing files, deciding
 * what stands on a page.
 */
@NullMarked
package org.periplus.render;

import org.jspecify.annotations.NullMarked;
