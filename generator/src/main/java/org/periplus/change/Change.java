package org.periplus.change;

import java.util.Optional;

/**
 * One change, in the words of the domain. Immutable; equal changes are equal values.
 *
 * @param op what happened
 * @param spot to what
 * @param field the key in files of the field that says something else, such as {@code emotion}; of a renaming that of the name; empty if the thing
 *     itself was added, removed or moved
 * @param key which of several the field holds: the persona of an emotion, the day of a reading, the name of a fact; empty if it is the
 *     field as a whole
 * @param before what was said; of a move the old place; of an added thing nothing
 * @param after what is said; of a move the new place; of a removed thing nothing
 * @param weight what it matters to
 * @param sense whether it is good for customers
 */
public record Change(
        Op op,
        Spot spot,
        Optional<String> field,
        Optional<Said> key,
        Said before,
        Said after,
        Weight weight,
        Sense sense) {}
