/**
 * What stands on every page, and where: the page records, the paths of the site and the plan of its pages.
 *
 * <p>In: the atlas, its analysis, its history and the figures. Out: {@link org.periplus.page.Page} records that hold exactly
 * what their template prints (text, safe markup, numbers, lists of small records), the {@link org.periplus.page.SiteMap} of
 * all paths and the {@link org.periplus.page.SitePlan}. May import the JDK, {@code model}, {@code analysis}, {@code history},
 * {@code figure}, {@code markdown}, {@code html} and {@code diagnostic}. Never: templates, reading or writing files, the clock,
 * a model type in a page record, a link that {@code SiteMap} or {@code OutsideLinks} did not make.
 */
@NullMarked
package org.periplus.page;

import org.jspecify.annotations.NullMarked;
