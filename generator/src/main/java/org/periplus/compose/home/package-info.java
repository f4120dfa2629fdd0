/**
 * Composes the start page and the health of the map.
 *
 * <p>In: a sheet with the findings of the rules. Out: the two pages. Never: rules, which belong to {@code check}.
 */
@NullMarked
package org.periplus.compose.home;

import org.jspecify.annotations.NullMarked;
