package org.periplus.markdown;

/**
 * A heading of a rendered text.
 *
 * @param level from 1 to 6, as it stands in the markup
 * @param id its anchor
 * @param text its words, plain
 */
public record Heading(int level, String id, String text) {}
