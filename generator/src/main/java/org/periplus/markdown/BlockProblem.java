package org.periplus.markdown;

import org.periplus.diagnostic.Severity;

/**
 * A problem in a fenced block.
 *
 * @param rule id of the rule
 * @param severity how grave it is
 * @param line of the block, from 0; of an empty block 0
 * @param start where it begins in the line, from 0, in UTF-16 units
 * @param end where it ends; the line's end at most
 * @param message what is wrong, a plain sentence without a full stop at its end
 * @param hint what to do about it; may be empty
 */
public record BlockProblem(String rule, Severity severity, int line, int start, int end, String message, String hint) {}
