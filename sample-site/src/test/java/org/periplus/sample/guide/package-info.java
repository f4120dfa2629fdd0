/**
 * Does what the guide says: runs the commands that its pages print, in the order in which they stand there, and takes its recipes for
 * build services apart.
 *
 * <p>In come pages of the sample and the packaged program, named by the system properties {@code sample.atlas} and {@code
 * sample.program}; out come faults, each told with the page and the words that are not true. Services are played by small scripts that
 * stand first on the search path and write down how they were called. Imports nothing of Periplus. Nothing here may reach a network or
 * the home folder of the user, and no block of a page may be passed over in silence.
 */
@NullMarked
package org.periplus.sample.guide;

import org.jspecify.annotations.NullMarked;
