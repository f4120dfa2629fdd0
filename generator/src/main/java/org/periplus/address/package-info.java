/**
 * Where everything stands in the site: paths, anchors, slugs, and the places of the content they belong to.
 *
 * <p>In: the atlas and its files. Out: paths from the root of the site and links from page to page. Pure; knows no page and no theme.
 * Never: words for readers, reading or writing files.
 */
@NullMarked
package org.periplus.address;

import org.jspecify.annotations.NullMarked;
