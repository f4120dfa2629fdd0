package org.periplus.review;

import java.util.Optional;
import org.periplus.check.Found;
import org.periplus.diagnostic.Severity;

/**
 * A breach of a rule that only one of two states has.
 *
 * @param rule the rule's id
 * @param severity how grave it is
 * @param place where: the entry as {@code kind:id}, with the ids of the parts of a journey and the keys below them behind slashes
 * @param file the file, from the content root
 * @param line from 1
 * @param message a plain English sentence without a full stop
 * @param hint what to do about it
 */
public record Finding(
        String rule, Severity severity, String place, String file, int line, String message, Optional<String> hint) {

    static Finding of(Found found, String place) {
        return new Finding(
                found.rule(),
                found.severity(),
                place,
                found.diagnostic().span().file(),
                found.diagnostic().span().line(),
                found.message(),
                found.diagnostic().hint());
    }
}
