/**
 * The words of a site in its language: phrases by key with slots and plural forms, numbers and dates as readers of that language
 * write them.
 *
 * <p>What goes in: phrases that a theme gives, key to text. What comes out: sentences, numbers, dates. Imports the JDK only. Never
 * done here: reading files of a theme, asking the locale data of the machine, knowing what a key is for.
 */
@NullMarked
package org.periplus.wording;

import org.jspecify.annotations.NullMarked;
