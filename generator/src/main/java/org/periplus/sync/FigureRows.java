package org.periplus.sync;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.periplus.model.Kind;

/** Reads figures from the rows of a result. For one result. */
final class FigureRows {

    private static final int LONGEST_NOTE = 500;

    private final AtlasNames names;
    private final int limit;
    private final NavigableMap<Figure.Key, Figure> figures = new TreeMap<>();
    private int without;

    /** Takes what segments and personas are called, and how many rows there may be. */
    FigureRows(AtlasNames names, int limit) {
        this.names = names;
        this.limit = limit;
    }

    /**
     * What a query gave.
     *
     * @param figures by what they are for
     * @param without how many rows had no value and are left out
     */
    record Found(NavigableMap<Figure.Key, Figure> figures, int without) {}

    /** Returns the figures; throws {@link SyncRefusal} if a row makes no sense or there are too many. */
    Found read(ResultSet rows) throws SQLException, SyncRefusal {
        FigureColumns columns = FigureColumns.of(rows.getMetaData());
        for (int row = 1; rows.next(); row++) {
            if (row > limit) {
                throw refused(
                        "the query gives more than " + limit + " rows",
                        "group by day or month, or run with --max-rows");
            }
            figure(rows, columns, row);
        }
        return new Found(figures, without);
    }

    private void figure(ResultSet rows, FigureColumns columns, int row) throws SQLException, SyncRefusal {
        Optional<BigDecimal> value = number(rows, columns, "value", row);
        if (value.isEmpty()) {
            without++;
            return;
        }
        Figure.Key key = new Figure.Key(
                date(rows, columns, row), id(rows, columns, Kind.SEGMENT, row), id(rows, columns, Kind.PERSONA, row));
        Optional<String> note = text(rows, columns, "note").map(FigureRows::line);
        if (figures.put(key, new Figure(key, value.get(), count(rows, columns, row), note)) != null) {
            throw refused(
                    "the query gives " + key.words() + " twice", "group by date, and by segment or persona if given");
        }
    }

    private static LocalDate date(ResultSet rows, FigureColumns columns, int row) throws SQLException, SyncRefusal {
        String text = text(rows, columns, "date").orElse("");
        try {
            LocalDate day = Figure.day(text);
            if (day.getYear() >= 1900 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException none) {
            throw badDate(text, row);
        }
        throw badDate(text, row);
    }

    private static SyncRefusal badDate(String text, int row) {
        return refused(
                "row " + row + " has the date \"" + shortened(text) + "\"",
                "give days such as 2026-09-01 or months such as 2026-09, from 1900 to 2199");
    }

    private static Optional<BigDecimal> number(ResultSet rows, FigureColumns columns, String name, int row)
            throws SQLException, SyncRefusal {
        Optional<String> text = text(rows, columns, name);
        try {
            Optional<BigDecimal> number = text.map(BigDecimal::new);
            if (number.isEmpty() || Double.isFinite(number.get().doubleValue())) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw badNumber(name, text.get(), row);
        }
        throw badNumber(name, text.get(), row);
    }

    private static SyncRefusal badNumber(String name, String text, int row) {
        return refused("row " + row + " has the " + name + " \"" + shortened(text) + "\"", "give a number, or nothing");
    }

    private static Optional<Long> count(ResultSet rows, FigureColumns columns, int row)
            throws SQLException, SyncRefusal {
        Optional<BigDecimal> number = number(rows, columns, "n", row);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal n = number.get().stripTrailingZeros();
        if (n.scale() > 0 || n.signum() < 0 || n.compareTo(new BigDecimal("1e15")) > 0) {
            throw badNumber("n", n.toString(), row);
        }
        return Optional.of(n.longValueExact());
    }

    private String id(ResultSet rows, FigureColumns columns, Kind kind, int row) throws SQLException, SyncRefusal {
        Optional<String> text = text(rows, columns, kind.word());
        if (text.isEmpty()) {
            return "";
        }
        return names.id(kind, text.get())
                .orElseThrow(() -> refused(
                        "row " + row + " names a " + kind.word() + " that is none: \"" + shortened(text.get()) + "\"",
                        names.hint(kind, text.get())));
    }

    private static Optional<String> text(ResultSet rows, FigureColumns columns, String name) throws SQLException {
        Optional<Integer> position = columns.position(name);
        String text = position.isEmpty() ? null : rows.getString(position.get());
        return Optional.ofNullable(text).map(String::strip).filter(found -> !found.isEmpty());
    }

    private static String line(String note) {
        String plain = note.replaceAll("[\\p{C}\\s]+", " ").strip();
        return plain.length() > LONGEST_NOTE ? plain.substring(0, LONGEST_NOTE) : plain;
    }

    private static String shortened(String text) {
        String plain = line(text);
        return plain.length() > 40 ? plain.substring(0, 40) + "..." : plain;
    }

    private static SyncRefusal refused(String message, String hint) {
        return SyncRefusal.content("query", message, hint);
    }
}
