/**
 * Proves the finished sample site: its links, its markup, what a browser makes of it, and that its bytes depend on the
 * content alone.
 *
 * <p>In comes the folder that the build published, named by the system property {@code sample.site}; out come faults, each told
 * with the page and what is wrong with it. Imports nothing of Periplus: what is tested here is what a reader gets. Nothing here may
 * leave a test out because a tool is missing, and nothing may write into the site.
 */
@NullMarked
package org.periplus.sample;

import org.jspecify.annotations.NullMarked;
