package org.periplus.page;

import org.periplus.html.SafeHtml;

/**
 * Where a measure stands against its target.
 *
 * @param mark a decorative drawn mark
 * @param words the same in words, such as "Off target"
 * @param css the class that gives the colour: {@code st-on}, {@code st-near}, {@code st-off}, or {@code st-none}
 */
public record StatusMark(SafeHtml mark, String words, String css) {}
