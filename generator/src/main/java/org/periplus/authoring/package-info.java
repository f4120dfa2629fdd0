/**
 * What helps those who write content: settings and schemas for their editor, and the manual of rules, kinds and fields.
 *
 * <p>In: a content folder, or a name to look up. Out: the text of files, or of an answer. May import {@code schema}, {@code check} and what they
 * are made of. Never: reading what the content says beyond its own file; writing over what somebody wrote by hand.
 */
@NullMarked
package org.periplus.authoring;

import org.jspecify.annotations.NullMarked;
