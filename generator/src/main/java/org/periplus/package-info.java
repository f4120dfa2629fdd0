/**
 * What goes into the pipeline and what comes out of it, and the pipeline itself, from a folder of text to a published site.
 *
 * <p>In: a {@code SiteRequest} that holds everything a build depends on, clock and environment included. Out: a {@code
 * SiteResult}. {@code SiteGenerator} is the table of contents: {@code reading} and {@code past}, then {@code build}, then {@code publish}. Everything else
 * here is a value that the stages take and give, and knows none of them. Each sub-package is one stage, or one thing to ask of the program;
 * which package may import which is a list in one test. Never: a stage, or an entry point that has a package of its own.
 */
@NullMarked
package org.periplus;

import org.jspecify.annotations.NullMarked;
