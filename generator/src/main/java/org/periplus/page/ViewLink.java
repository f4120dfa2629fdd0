package org.periplus.page;

/**
 * Where a journey is drawn in another way.
 *
 * @param id its anchor on the journey's page, such as {@code view-blueprint}
 * @param link the title and the place of the drawing
 * @param note what it shows, in a few words
 */
public record ViewLink(String id, NamedLink link, String note) {}
