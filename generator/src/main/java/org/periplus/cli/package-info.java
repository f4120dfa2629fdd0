/**
 * The command line.
 *
 * <p>In: arguments and the {@link org.periplus.cli.Terminal}. Out: text and an exit status. May import the pipeline at the root, the
 * packages that are one thing to ask each, such as {@code preview} and {@code reviewing}, the formats they write, and picocli. Never: the stages
 * themselves, or work that the library could do for others as well.
 */
@NullMarked
package org.periplus.cli;

import org.jspecify.annotations.NullMarked;
