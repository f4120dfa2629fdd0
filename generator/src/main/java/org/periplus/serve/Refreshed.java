package org.periplus.serve;

/**
 * What came of reading the content again.
 *
 * @param sound whether the site now shows the content as it is; otherwise the last good state is still shown
 * @param problems errors and warnings as {@code periplus check} tells them, without colours; empty for none
 * @param summary one line for the terminal, such as {@code 543 pages, 1 warning}
 */
public record Refreshed(boolean sound, String problems, String summary) {}
