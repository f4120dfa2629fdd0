/**
 * The command line.
 *
 * <p>In: arguments and the {@link org.periplus.cli.Terminal}. Out: text and an exit status. May import the pipeline, {@code
 * diagnostic}, {@code report} and picocli. Never: work that the library could do for others as well.
 */
@NullMarked
package org.periplus.cli;

import org.jspecify.annotations.NullMarked;
