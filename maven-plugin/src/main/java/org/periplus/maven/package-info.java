/**
 * The Maven plugin: parameters become a request, problems become the build's result; nothing else happens here.
 *
 * <p>May import Maven's plugin and report API, and of the generator the root and the packages whose words the goals take and tell:
 * {@code diagnostic}, {@code report}, {@code review}, {@code export}, {@code publish}, {@code kept}, {@code timing} and {@code serve}. Never
 * Maven 3.9's own API: the goals run on 3.8 too.
 */
@NullMarked
package org.periplus.maven;

import org.jspecify.annotations.NullMarked;
