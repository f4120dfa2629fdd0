/**
 * What a site takes in from elsewhere: files of other formats, and newer versions of what it includes.
 *
 * <p>In: a content folder and foreign files, or a {@code SiteRequest} and the sources to move. Out: files as they shall be, or pins that were moved,
 * and what is to be told of it. May import {@code exchange}, {@code inclusion}, {@code edit} and {@code reading}. Never: content that could not be
 * read afterwards, or that holds personal data; a format, which is for {@code exchange}.
 */
@NullMarked
package org.periplus.intake;

import org.jspecify.annotations.NullMarked;
