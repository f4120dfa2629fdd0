/**
 * How long a build takes, and what it did not have to make again.
 *
 * <p>In: a source of nanoseconds, handed in, and the stages as they begin and end. Out: the time of each stage and some counts, as a table
 * and as JSON. May import {@code json}. Never: a clock of its own, state of the whole program, or anything that reaches the content of
 * a site.
 */
@NullMarked
package org.periplus.timing;

import org.jspecify.annotations.NullMarked;
