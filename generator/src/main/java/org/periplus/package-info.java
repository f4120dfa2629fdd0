/**
 * The pipeline from a folder of text to a published site: {@code SiteGenerator} reads as its table of contents.
 *
 * <p>In: a {@code SiteRequest} that holds everything a build depends on, clock and environment included. Out: a
 * {@code SiteResult}. Each sub-package is one stage; which package may import which is a list in one test.
 */
@NullMarked
package org.periplus;

import org.jspecify.annotations.NullMarked;
