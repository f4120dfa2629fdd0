/**
 * Other repositories: their addresses, and bare copies of them in the cache.
 *
 * <p>In: an address that a site names, a cache folder. Out: the commit that a branch or tag names now, and the content as it was at a
 * commit. May import {@code source} and {@code history}. Never: fetching without being asked to, running hooks, filters or settings of a
 * repository, giving a login away that is not kept for the very host.
 */
@NullMarked
package org.periplus.history.remote;

import org.jspecify.annotations.NullMarked;
