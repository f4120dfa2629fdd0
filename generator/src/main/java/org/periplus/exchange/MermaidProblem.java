package org.periplus.exchange;

/**
 * A line of a Mermaid journey that could not be taken over as it is.
 *
 * @param line from 0
 * @param start where the words at fault begin, from 0, in UTF-16 units
 * @param end where they end
 * @param message what is wrong, a plain sentence without a full stop at its end
 * @param hint what to do about it
 */
public record MermaidProblem(int line, int start, int end, String message, String hint) {}
