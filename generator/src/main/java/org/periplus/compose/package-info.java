/**
 * Composes the pages: the plan of the site and the pages of all kinds that have no package of their own.
 *
 * <p>In: the content with its analysis, past and figures. Out: the {@link org.periplus.compose.SitePlan} with a {@link org.periplus.page.Page} for each
 * path. The packages below it know {@code compose.kit} and {@code compose.frame}, and each other only in one direction; none knows this one.
 * Never: templates, reading or writing files, the clock.
 */
@NullMarked
package org.periplus.compose;

import org.jspecify.annotations.NullMarked;
