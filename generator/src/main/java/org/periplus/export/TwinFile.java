package org.periplus.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.TextTwin;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;

/** The facts of a figure as a file of their own. Stateless; safe for use by several threads. */
final class TwinFile {

    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)*\\s?%?");

    private TwinFile() {}

    /** Returns the table as CSV (RFC 4180); a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    static String csv(Figure figure) {
        TextTwin twin = figure.twin();
        StringBuilder out = new StringBuilder(line(twin.columns()));
        for (List<TextTwin.Cell> row : twin.rows()) {
            out.append(line(row.stream().map(TextTwin.Cell::text).toList()));
        }
        return out.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TwinFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Returns the table as JSON: figure, title, finding, columns, rows of texts. */
    static String json(Figure figure) {
        List<Json> rows = figure.twin().rows().stream()
                .<Json>map(
                        row -> Json.texts(row.stream().map(TextTwin.Cell::text).toList()))
                .toList();
        JsonObject object = Json.object()
                .put("figure", figure.type().word())
                .put("title", figure.title())
                .put("finding", figure.scene().desc().orElse(""))
                .put("columns", Json.texts(figure.twin().columns()))
                .put("rows", Json.array(rows))
                .build();
        return new JsonWriter().write(object);
    }
}
