/**
 * What pages are composed with: the sheet, words, cells of tables, moods, filters, links to places.
 *
 * <p>In: the content and the words of the theme. Out: parts of page records. Knows no kind of page. Never: templates, files, the clock.
 */
@NullMarked
package org.periplus.compose.kit;

import org.jspecify.annotations.NullMarked;
