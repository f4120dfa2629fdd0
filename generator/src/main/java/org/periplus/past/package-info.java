/**
 * What the repository of the content knows, as far as pages tell it: what happened, and how the content was then.
 *
 * <p>In: a {@code SiteRequest} and the content as it was read. Out: a history, and the earlier states around its steps, from the cache where a
 * build before has counted them. May import {@code history} and what its states are decoded, checked and compared with. Never: {@code reading}
 * or a page of today; failing a build, for what cannot be read of the past is a gap and is told as one.
 */
@NullMarked
package org.periplus.past;

import org.jspecify.annotations.NullMarked;
