/**
 * What the records of the model say about the files they are read from: keys, types, ranges, references, words for people.
 *
 * <p>In: record types and their annotations. Out: shapes that decoding follows, JSON Schemas for editors, and reference texts.
 * May import {@code model} and {@code json}. Never: content, files, or a second description of a field.
 */
@NullMarked
package org.periplus.schema;

import org.jspecify.annotations.NullMarked;
