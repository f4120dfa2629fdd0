package org.periplus.figure;

import java.util.List;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextTwin;
import org.periplus.html.Escape;
import org.periplus.html.SafeHtml;
import org.periplus.wording.Wording;

/** Writes a figure for a page: the drawing in a box that scrolls, the caption, and the facts as a table to unfold. */
final class FigureHtml {

    private FigureHtml() {}

    /** Returns the figure as a {@code figure} element of class {@code figure} and {@code fg-TYPE}. */
    static SafeHtml of(Figure figure, String caption, Wording words) {
        StringBuilder out = new StringBuilder("<figure class=\"figure fg-");
        out.append(figure.type().word()).append("\">");
        String width = Integer.toString((int) Math.ceil(figure.scene().width()));
        out.append("<div class=\"figbox\" tabindex=\"0\" role=\"region\" aria-label=\"");
        out.append(Escape.html(words.say("figure.scrolls", "title", figure.title())))
                .append("\">");
        out.append(SvgWriter.writeSized(
                        figure.scene(),
                        Double.parseDouble(width),
                        Math.ceil(figure.scene().height()))
                .value());
        out.append("</div><figcaption><p>").append(Escape.html(caption)).append("</p>");
        twin(out, figure, words);
        return SafeHtml.trusted(out.append("</figcaption></figure>").toString());
    }

    private static void twin(StringBuilder out, Figure figure, Wording words) {
        TextTwin twin = figure.twin();
        if (twin.rows().isEmpty()) {
            return;
        }
        String named = words.say("figure.twin", "figure", figure.type().title(words));
        out.append("<details class=\"twin\"><summary>").append(Escape.html(words.say("figure.same-as-table")));
        out.append("</summary>");
        out.append("<div class=\"tscroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        out.append(Escape.html(named)).append("\"><table><thead><tr>");
        twin.columns()
                .forEach(column -> out.append("<th scope=\"col\">")
                        .append(Escape.html(column))
                        .append("</th>"));
        out.append("</tr></thead><tbody>");
        twin.rows().forEach(row -> row(out, row));
        out.append("</tbody></table></div></details>");
    }

    private static void row(StringBuilder out, List<TextTwin.Cell> row) {
        out.append("<tr><th scope=\"row\">");
        cell(out, row.get(0));
        out.append("</th>");
        for (TextTwin.Cell cell : row.subList(1, row.size())) {
            out.append("<td>");
            cell(out, cell);
            out.append("</td>");
        }
        out.append("</tr>");
    }

    private static void cell(StringBuilder out, TextTwin.Cell cell) {
        String text = Escape.html(cell.text());
        if (cell.href().isEmpty()) {
            out.append(text);
        } else {
            out.append("<a href=\"")
                    .append(Escape.html(cell.href()))
                    .append("\">")
                    .append(text)
                    .append("</a>");
        }
    }
}
