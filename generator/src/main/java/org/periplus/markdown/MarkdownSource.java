package org.periplus.markdown;

/**
 * A text to render.
 *
 * @param file the content file it stands in, path from the root
 * @param firstLine the line of that file on which it begins, from 1
 * @param text the Markdown
 * @param page site path of the page it will stand on
 * @param idPrefix put before every id made from headings and footnotes, so that several texts fit on one page
 */
public record MarkdownSource(String file, int firstLine, String text, String page, String idPrefix) {}
