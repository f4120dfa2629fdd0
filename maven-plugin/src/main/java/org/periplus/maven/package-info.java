/**
 * The Maven plugin: parameters become a request, problems become the build's result; nothing else happens here.
 *
 * <p>May import Maven's plugin API and the generator's root, {@code diagnostic} and {@code report} packages.
 */
@NullMarked
package org.periplus.maven;

import org.jspecify.annotations.NullMarked;
