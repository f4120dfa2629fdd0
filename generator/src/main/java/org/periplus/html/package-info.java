/**
 * Markup and how text becomes markup: {@link org.periplus.html.SafeHtml} is the only way to say "this is already markup".
 *
 * <p>May import the JDK and the OWASP encoder. Never: parsing, templates, knowledge of the domain.
 */
@NullMarked
package org.periplus.html;

import org.jspecify.annotations.NullMarked;
