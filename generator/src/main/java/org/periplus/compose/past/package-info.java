/**
 * Composes what is told of the past: changes by month, versions of journeys, editions compared.
 *
 * <p>In: a sheet with its chronicle. Out: pages and tables of changes. Never: git, or a comparison of entries, which belongs to {@code change}.
 */
@NullMarked
package org.periplus.compose.past;

import org.jspecify.annotations.NullMarked;
