/**
 * What the templates print: one record for each kind of page, and the small records they are made of.
 *
 * <p>In: texts, safe markup, numbers, links. Out: {@link org.periplus.page.Page} records that hold exactly what their template prints. May import the JDK,
 * {@code html}, {@code json}, {@code wording} and what a record carries of other packages. Never: a link that is made here, a model type that a template
 * could reach into, the clock, files.
 */
@NullMarked
package org.periplus.page;

import org.jspecify.annotations.NullMarked;
