package org.periplus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How a table written by somebody else is to be read. */
public record TableFormat(
        @Doc("The table's column for each of ours, such as date: submitted_at.")
        Map<String, String> columns,

        @Doc("How dates are written, as a pattern of Java: dd.MM.yyyy.")
        Optional<String> dateFormat,

        @Doc("What stands between two fields; a comma by default.")
        Optional<String> separator,

        @Doc("What stands before the decimals; a point by default.")
        Optional<String> decimal) {

    /** Takes a copy of the map. */
    public TableFormat {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Returns the format of our own tables. */
    public static TableFormat usual() {
        return new TableFormat(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
