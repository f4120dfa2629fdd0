package org.periplus.check;

import java.util.List;

/** What is to be said about tables. */
final class TableExplanations {

    static final List<Explanation> LIST = List.of(
            Explanation.error(
                    "duplicate-column",
                    "Column that stands twice",
                    "Of two columns with one name nobody knows which one is meant.",
                    "rename or remove one of the two",
                    """
                    # kpis/punctuality.csv
                    date,value,n
                    2026-05-01,91.4,18230
                    """),
            Explanation.warning(
                    "duplicate-row",
                    "Line of a table that was delivered twice",
                    "Exports that overlap hold the same answer twice, and it would count twice. The first line counts.",
                    "keep the line that is right, and remove the other",
                    """
                    # kpis/booking-effort.yaml
                    name: Ease of booking
                    type: ces
                    responses: booking-effort.csv
                    columns: {id: response_id, date: submitted_at, score: answer}
                    """),
            Explanation.error(
                    "missing-field",
                    "Line of a table without a value it needs",
                    "A reading without its day or its value cannot be drawn, and an answer without its score cannot be counted.",
                    "write the value, or remove the line",
                    """
                    # kpis/punctuality.csv
                    date,value
                    2026-05-01,91.4
                    """),
            Explanation.error(
                    "table-format",
                    "Format of a table that cannot be understood",
                    "Read with the wrong separator, decimal mark or pattern of days, every value of the table is another one.",
                    "write separator:, decimal: and date-format: as the message says, or leave them out",
                    """
                    # kpis/punctuality.yaml
                    name: Punctuality
                    readings: punctuality.csv
                    separator: ";"
                    decimal: ","
                    date-format: dd.MM.yyyy
                    """),
            Explanation.error(
                    "table-without-entry",
                    "Table of voices without its entry",
                    "Voices without a type and a name are evidence of nothing.",
                    "write an entry of the same name beside the table, with name and type",
                    """
                    # feedback/payment-comments.yaml
                    name: Comments below the payment
                    type: survey
                    date: 2026-05-01
                    """),
            Explanation.error(
                    "too-many-rows",
                    "Table with too many rows",
                    "An export of that size is raw data of another system, which belongs there.",
                    "split the table, or keep the newest rows",
                    """
                    # kpis/punctuality.csv
                    date,value
                    2026-04-01,90.8
                    2026-05-01,91.4
                    """),
            Explanation.warning(
                    "unused-table",
                    "Table that no KPI reads",
                    "The figures are there and shown nowhere; mostly the line that names the file is missing.",
                    "name the file under readings or responses of a KPI, or remove it",
                    """
                    # kpis/punctuality.yaml
                    name: Punctuality
                    readings: punctuality.csv
                    """));

    private TableExplanations() {}
}
