/**
 * Composes journeys in numbers.
 *
 * <p>In: a sheet and the numbers of the analysis. Out: the pages of numbers and their part of a journey page. Never: mathematics, which belongs to
 * {@code analysis}.
 */
@NullMarked
package org.periplus.compose.numbers;

import org.jspecify.annotations.NullMarked;
