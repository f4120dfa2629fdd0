package org.periplus.page;

import org.periplus.html.SafeHtml;

/**
 * A figure that shows what a page is about in another way; folded unless it is the first thing readers want.
 *
 * @param id its anchor, such as {@code view-blueprint}
 * @param title the heading
 * @param note what it shows, in a few words
 * @param figure the drawing with its caption and table, not empty
 * @param open whether it is unfolded
 */
public record View(String id, String title, String note, SafeHtml figure, boolean open) {}
