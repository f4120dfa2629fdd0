package org.periplus.check;

import java.util.List;

/** What is to be said about tables of readings, answers and voices. */
final class TableExplanations {

    static final List<Explanation> LIST = List.of(
            Explanation.error(
                    "duplicate-column",
                    "Column that stands twice",
                    "Nobody can say which of the two is meant.",
                    "rename or remove one of the two columns",
                    """
                    # kpis/leisure-nps.csv
                    date,value,n
                    2026-04-01,31,412
                    """),
            Explanation.error(
                    "missing-field",
                    "Line without a field that every line needs",
                    "A reading without its day or its value cannot be placed on the chart; the other lines are kept.",
                    "write the field, or remove the line",
                    """
                    # kpis/leisure-nps.csv
                    date,value
                    2026-04-01,31
                    """),
            Explanation.error(
                    "table-format",
                    "Format of a table that cannot be understood",
                    "Without its format a foreign table would be read wrongly, which is worse than not at all.",
                    "write date-format as a pattern such as dd.MM.yyyy, separator as one character or the word tab, decimal"
                            + " as a comma or a point",
                    """
                    # kpis/leisure-nps.yaml
                    name: Leisure NPS
                    type: nps
                    responses: survey-export.csv
                    columns: {date: submitted_at, score: nps}
                    date-format: dd.MM.yyyy
                    separator: ;
                    """),
            Explanation.error(
                    "table-without-entry",
                    "Voices that belong to no feedback",
                    "Who was asked, when and how stands in the entry; without it the voices cannot be weighed.",
                    "write a YAML or Markdown file of the same name beside the table, with name and type",
                    """
                    # feedback/app-reviews.yaml
                    name: Reviews of the app
                    type: review
                    """),
            Explanation.error(
                    "too-many-rows",
                    "Table that is too long",
                    "A limit keeps the build fast; a table of that length is better summed up by day or week.",
                    "split the table, or keep the newest rows",
                    """
                    # kpis/leisure-nps.yaml
                    name: Leisure NPS
                    readings: leisure-nps-by-month.csv
                    """),
            Explanation.warning(
                    "unused-table",
                    "Table that no KPI reads",
                    "Figures that nothing reads are shown nowhere, and nobody notices when they are wrong.",
                    "name the table under readings or responses of a KPI, or remove it",
                    """
                    # kpis/leisure-nps.yaml
                    name: Leisure NPS
                    readings: leisure-nps.csv
                    """));

    private TableExplanations() {}
}
