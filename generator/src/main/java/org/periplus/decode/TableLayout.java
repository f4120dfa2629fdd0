package org.periplus.decode;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.periplus.source.CsvTableReader;
import org.periplus.source.YamlNode.Scalar;

/**
 * How the tables of one entry are to be read, checked. Immutable.
 *
 * @param columns the name of the table's column for each of ours that has another name, as written
 * @param separator what stands between two fields
 * @param numbers how numbers are written
 * @param dates how days are written; nothing for the usual way
 */
record TableLayout(Map<String, Scalar> columns, char separator, TableNumbers numbers, Optional<DatePattern> dates) {

    /** The layout of our own tables. */
    static final TableLayout OWN = new TableLayout(Map.of(), CsvTableReader.COMMA, TableNumbers.OWN, Optional.empty());

    /** The column that tells the rows of a table apart; no part of a record. */
    static final String ID = "id";

    TableLayout {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Tells whether the tables are somebody else's, so that they may have columns we do not know. */
    boolean isForeign() {
        return !columns.isEmpty();
    }
}
