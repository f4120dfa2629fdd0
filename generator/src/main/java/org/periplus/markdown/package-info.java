/**
 * Markdown to sanitised markup.
 *
 * <p>In: {@link org.periplus.markdown.MarkdownSource} and {@link org.periplus.markdown.SiteLinks}. Out: {@link
 * org.periplus.markdown.Rendered} markup with headings and problems. May import the JDK, {@code html}, {@code model}, {@code
 * diagnostic}, Flexmark and the OWASP sanitiser. Never: letting a Flexmark type out, markup that was not sanitised, reading
 * files.
 */
@NullMarked
package org.periplus.markdown;

import org.jspecify.annotations.NullMarked;
