package org.periplus.sync;

/** The two things that databases say differently in the counting of an event log. */
enum SqlDialect {
    /** PostgreSQL and DuckDB. */
    AGGREGATES {
        @Override
        String seconds(String from, String to) {
            return "EXTRACT(EPOCH FROM (" + to + " - " + from + "))";
        }

        @Override
        String joined(String text, String between, String order) {
            return "STRING_AGG(" + text + ", " + literal(between) + " ORDER BY " + order + ")";
        }
    },
    /** Trino; the joining is that of the SQL standard. */
    STANDARD {
        @Override
        String seconds(String from, String to) {
            return "(CAST(DATE_DIFF('millisecond', " + from + ", " + to + ") AS double) / 1000)";
        }

        @Override
        String joined(String text, String between, String order) {
            return "LISTAGG(" + text + ", " + literal(between) + ") WITHIN GROUP (ORDER BY " + order + ")";
        }
    };

    /** Returns what a database of that kind speaks. */
    static SqlDialect of(DatabaseKind kind) {
        return kind == DatabaseKind.TRINO ? STANDARD : AGGREGATES;
    }

    /** Returns the seconds between two moments, which are given as expressions. */
    abstract String seconds(String from, String to);

    /** Returns the texts of a group as one text, in an order. */
    abstract String joined(String text, String between, String order);

    /** Returns a text as SQL has it. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
