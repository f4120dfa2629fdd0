package org.periplus.render;

import java.util.List;
import org.periplus.html.SafeHtml;
import org.periplus.page.InNumbers;
import org.periplus.page.NamedLink;
import org.periplus.page.Table;

/** Figures of journeys to render. */
final class SampleNumbers {

    private SampleNumbers() {}

    static InNumbers inNumbers() {
        return new InNumbers(
                "As of 14 November 2026.",
                List.of(
                        new InNumbers.Tile(
                                "Journey score",
                                "41 of 100",
                                "From 13 of 14 touchpoints.",
                                "../numbers/weekend-trip.html#score",
                                InNumbers.Bar.NONE),
                        new InNumbers.Tile(
                                "Not mere assumption",
                                "13 of 14",
                                "Twelve said, nine measured.",
                                "../numbers/weekend-trip.html#ground",
                                new InNumbers.Bar(8, 4, 1, 14))),
                new NamedLink("All figures", "../numbers/weekend-trip.html"));
    }

    static Table scores() {
        Table.Cell name = new Table.Cell(
                SafeHtml.EMPTY,
                List.of(new NamedLink("Weekend trip by train", "../numbers/weekend-trip.html")),
                "",
                "");
        Table.Cell score = new Table.Cell(SafeHtml.EMPTY, List.of(NamedLink.plain("41")), "", "", "41.2");
        return new Table(
                        "Journeys in numbers",
                        List.of(new Table.Column("Journey", false), new Table.Column("Score", true)),
                        List.of(new Table.Row("", 0, List.of(name, score))))
                .sorted();
    }
}
