/**
 * The relations of an entry as a layered graph: what refers to it, the entry, what it refers to.
 *
 * <p>In: an entry of the atlas and the references the analysis found. Out: a {@link org.periplus.figure.engine.Figure}. May import
 * {@code engine}, {@code mark}, {@code model} and {@code analysis}. Never: references found by reading records itself, or a layout
 * that depends on the order of a hash table.
 */
@NullMarked
package org.periplus.figure.relation;

import org.jspecify.annotations.NullMarked;
