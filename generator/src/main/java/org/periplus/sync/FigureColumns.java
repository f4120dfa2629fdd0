package org.periplus.sync;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.periplus.diagnostic.Nearest;

/** Which column of a result is which, by name and in any case. */
record FigureColumns(Map<String, Integer> positions) {

    private static final List<String> KNOWN = List.of("date", "value", "n", "segment", "persona", "note");
    private static final Set<Integer> DAYS = Set.of(
            Types.DATE, Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR);

    /** Finds the columns; throws {@link SyncRefusal} if one lacks, is unknown, or stands twice, or the date is none. */
    static FigureColumns of(ResultSetMetaData result) throws SQLException, SyncRefusal {
        Map<String, Integer> positions = new TreeMap<>();
        for (int i = 1; i <= result.getColumnCount(); i++) {
            String name = result.getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (!KNOWN.contains(name)) {
                throw refused(
                        "the query gives a column \"" + name + "\", which figures do not have",
                        Nearest.hint(name, KNOWN, "the columns are: " + String.join(", ", KNOWN)));
            }
            if (positions.put(name, i) != null) {
                throw refused("the query gives the column " + name + " twice", "select it once");
            }
        }
        for (String needed : KNOWN.subList(0, 2)) {
            if (!positions.containsKey(needed)) {
                throw refused("the query gives no column " + needed, "name one so: SELECT ... AS " + needed);
            }
        }
        int date = positions.getOrDefault("date", 1);
        if (!DAYS.contains(result.getColumnType(date))) {
            throw refused(
                    "the date is a " + result.getColumnTypeName(date) + ", of which the day depends on the zone",
                    "say which day is meant: CAST(... AS date) AS date");
        }
        return new FigureColumns(positions);
    }

    private static SyncRefusal refused(String message, String hint) {
        return SyncRefusal.content("query", message, hint);
    }

    /** Returns where the column of that name stands, from 1. */
    Optional<Integer> position(String name) {
        return Optional.ofNullable(positions.get(name));
    }
}
