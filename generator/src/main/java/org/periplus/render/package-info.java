/**
 * Pages and a theme into files.
 *
 * <p>In: a {@link org.periplus.page.Page} and a {@link org.periplus.render.Theme}. Out: {@link org.periplus.publish.SiteFile}s.
 * May import {@code page}, {@code html}, {@code publish} and Velocity, which nothing else imports. Never: the model, reading
 * content, writing files, deciding what stands on a page.
 */
@NullMarked
package org.periplus.render;

import org.jspecify.annotations.NullMarked;
