/**
 * The search without a server: what can be found in an atlas, and the index that a browser searches by itself.
 *
 * <p>In: the entries, where they stand in the site ({@link org.periplus.search.Addresses}) and the words of the theme. Out: two files
 * of script that hold data only, loaded when a reader first searches. The search itself is a script of the theme; what makes words
 * of a text here ({@link org.periplus.search.Tokens}) is written there a second time, and tests compare both.
 *
 * <p>May import {@code model}, {@code markdown}, {@code html}, {@code diagnostic}, {@code json}, {@code wording}, {@code publish} and the
 * stemmers of Snowball, which nothing else imports. Never: markup, paths made here, the clock, an order that is not written down.
 */
@NullMarked
package org.periplus.search;

import org.jspecify.annotations.NullMarked;
