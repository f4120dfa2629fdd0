/**
 * The front door: what goes into a run, what comes out of it, and the pipeline between the two.
 *
 * <p>In comes a request that holds everything a run may depend on, the clock and the environment included; out comes a
 * result with the diagnostics and what was written. The pipeline reads from top to bottom, one line a stage.
 *
 * <p>May import every stage. Must never do the work of a stage, read the clock, the environment or system properties, or
 * know of Maven.
 */
@NullMarked
package org.periplus;

import org.jspecify.annotations.NullMarked;
