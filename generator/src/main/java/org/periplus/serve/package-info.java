/**
 * The preview: a server on the loopback address that shows a {@link org.periplus.serve.LiveSite} and has open pages load anew what
 * changed.
 *
 * <p>In go a site that can be read again and the folders to watch; out come pages, events and problems. It knows no content, no
 * page kinds and no command line, and never writes a file. May import {@code html} and {@code json}.
 */
@NullMarked
package org.periplus.serve;

import org.jspecify.annotations.NullMarked;
