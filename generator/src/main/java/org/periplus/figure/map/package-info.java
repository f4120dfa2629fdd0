/**
 * The journey map: columns, lanes, and the sheet that holds them all.
 *
 * <p>In: a journey with its analysis. Out: one drawing a lane, all on one horizontal scale. May import {@code engine}, {@code
 * mark}, {@code chart}, {@code model}, {@code analysis} and {@code html}. Never: a lane that knows another.
 */
@NullMarked
package org.periplus.figure.map;

import org.jspecify.annotations.NullMarked;
