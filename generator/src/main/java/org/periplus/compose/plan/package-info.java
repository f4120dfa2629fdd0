/**
 * Composes what is planned: opportunities, initiatives, objectives, scenarios, the roadmap.
 *
 * <p>In: a sheet and an entry. Out: its page, and tables of the kind. Never: ranking or effects, which belong to {@code analysis}.
 */
@NullMarked
package org.periplus.compose.plan;

import org.jspecify.annotations.NullMarked;
