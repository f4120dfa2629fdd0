/**
 * What every figure is made with: the scene, text measuring and wrapping, the pen that places, the writer of SVG; and what a
 * figure is.
 *
 * <p>In: texts, numbers and places. Out: a {@link org.periplus.figure.engine.Scene} of shapes with semantic classes, and its
 * markup. May import the JDK, {@code model}, {@code analysis} and {@code html}; of the other packages of figures none. Never:
 * colours, style attributes, AWT, scaled text.
 */
@NullMarked
package org.periplus.figure.engine;

import org.jspecify.annotations.NullMarked;
