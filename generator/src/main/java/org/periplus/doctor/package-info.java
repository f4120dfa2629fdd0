/**
 * What {@code periplus doctor} finds: whether this installation, its cache, the repository, the content, its themes, the letters and fonts, and the
 * terminal are as they should be, and why something is slow or incomplete.
 *
 * <p>In: what is known of the world outside, handed in as values, and a content folder. Out: findings, each with why it matters and what
 * to do. May import {@code source}, {@code decode}, {@code model}, {@code history}, {@code figure}, {@code export} for its fonts,
 * {@code render} for themes, {@code diagnostic} and {@code json}.
 * Never: writing anything, printing, asking the network, or telling the value of a variable of the environment.
 */
@NullMarked
package org.periplus.doctor;

import org.jspecify.annotations.NullMarked;
