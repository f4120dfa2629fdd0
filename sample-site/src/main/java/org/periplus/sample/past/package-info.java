/**
 * The made-up past of the sample: told in {@code sample-site/past}, replayed by the build.
 *
 * <p>In: the story's files and the atlas as it is today. Out: a repository that is made anew by each build, whose last commit
 * holds today's atlas byte for byte. May import the JDK and JGit. Never: asking the clock, the machine's settings or its git,
 * writing into the atlas.
 */
@NullMarked
package org.periplus.sample.past;

import org.jspecify.annotations.NullMarked;
