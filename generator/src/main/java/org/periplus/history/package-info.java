/**
 * What git knows of the content: the only git code.
 *
 * <p>In: the content folder and the clock-free state of its repository. Out: {@link org.periplus.history.History} values. May
 * import the JDK and JGit. Never: failing a build because of a repository, running git, hooks or filters, telling a date that
 * the repository does not know.
 */
@NullMarked
package org.periplus.history;

import org.jspecify.annotations.NullMarked;
