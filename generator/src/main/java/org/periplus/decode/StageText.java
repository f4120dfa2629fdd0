package org.periplus.decode;

import org.periplus.source.Document;

/**
 * A Markdown file that may be the narrative of a journey's stage.
 *
 * @param journey the name of the folder it is in
 * @param stage the name of the file without its ending
 * @param document what it holds
 */
record StageText(String journey, String stage, Document document) {}
