/**
 * A whole site as one HTML file that opens from an e-mail: every page a part of one document, one of them shown at a time.
 *
 * <p>In: the rendered {@link org.periplus.publish.SiteFile}s of a site. Out: one {@link org.periplus.publish.SiteFile}. May import
 * the JDK, {@code publish} and jsoup, which nobody else imports. Never: a word of its own, knowledge of what a page is about, or a
 * reference that leaves the file except links that readers follow by themselves.
 */
@NullMarked
package org.periplus.edition;

import org.jspecify.annotations.NullMarked;
