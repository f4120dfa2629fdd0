package org.periplus.source;

import org.periplus.diagnostic.SourceSpan;
import org.yaml.snakeyaml.error.Mark;

/**
 * Turns the parser's marks, which count from 0 within the text it was given, into places of the file.
 *
 * @param file path from the content root
 * @param linesBefore how many lines of the file stand before the text
 */
record YamlPlaces(String file, int linesBefore) {

    SourceSpan start() {
        return new SourceSpan(file, linesBefore + 1, 1, 1);
    }

    SourceSpan of(Mark mark, int length) {
        return new SourceSpan(file, linesBefore + mark.getLine() + 1, mark.getColumn() + 1, Math.max(1, length));
    }

    SourceSpan of(Mark start, Mark end) {
        return of(start, end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 1);
    }
}
