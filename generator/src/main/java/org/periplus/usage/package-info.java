/**
 * How the program is called, told to shells and to manual pages.
 *
 * <p>In: the commands with their options, as {@link org.periplus.usage.CommandUse}. Out: scripts with which shells complete, and
 * pages for {@code man}. May import the JDK only. Never: what a command does, or a library that reads a command line.
 */
@NullMarked
package org.periplus.usage;

import org.jspecify.annotations.NullMarked;
