package org.periplus.check;

import java.util.List;

/** What is to be said about keys and values that cannot be understood. */
final class ValueExplanations {

    static final List<Explanation> LIST = List.of(
            Explanation.error(
                    "bad-date",
                    "Day that does not exist",
                    "A due date or a reading on 30 February is on no calendar.",
                    "write a day that exists as year-month-day; readings also take a month, such as 2026-04",
                    """
                    # journeys/weekend-trip.yaml
                    review: {last: 2026-05-12}
                    """),
            Explanation.error(
                    "bad-reach",
                    "Reach that cannot be understood",
                    "Opportunities are ranked by reach, so it has to be a figure.",
                    "write a whole number of customers a year, or a share with a per cent sign",
                    """
                    # opportunities/hold-seats.yaml
                    name: Hold chosen seats for ten minutes
                    reach: 23%
                    """),
            Explanation.error(
                    "bad-rhythm",
                    "Rhythm that cannot be understood",
                    "Without a rhythm nobody is reminded.",
                    "write a number and a unit, such as 3 months or 2 weeks, or ISO 8601 such as P3M",
                    """
                    # journeys/weekend-trip.yaml
                    review: {every: 3 months}
                    """),
            Explanation.error(
                    "bad-scale",
                    "Scale without two ends",
                    "Without both ends a value on the scale says nothing.",
                    "write the lowest and the highest number in a list",
                    """
                    # periplus.yaml
                    emotions: {scale: [1, 5]}
                    """),
            Explanation.error(
                    "bad-share",
                    "Share that cannot be understood",
                    "A share of 23 may mean 23 customers or 23 in a hundred.",
                    "write a number from 0 to 100 and a per cent sign",
                    """
                    # segments/family-leisure.yaml
                    name: Family leisure
                    share: 23%
                    """),
            Explanation.warning(
                    "empty-value",
                    "Key without a value",
                    "The key is there and says nothing; perhaps the value was forgotten.",
                    "write a value, or remove the line",
                    """
                    # personas/mira.yaml
                    tagline: Weekend explorer with two children
                    """),
            Explanation.error(
                    "missing-column",
                    "Table without a column it needs",
                    "Without its dates or its values a table of readings cannot be drawn.",
                    "name the columns in the first line",
                    """
                    # kpis/punctuality.csv
                    date,value
                    2026-05-01,91.4
                    """),
            Explanation.error(
                    "missing-key",
                    "Missing key",
                    "The entry cannot be shown without it.",
                    "add the key that the message names",
                    """
                    # personas/mira.yaml
                    name: Mira Hansen
                    """),
            Explanation.error(
                    "out-of-range",
                    "Number outside its range",
                    "An emotion of 3 on a scale that ends at 2 would leave the curve.",
                    "write a number in the range that the message names",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {name: Chooses seats, emotion: -2, importance: 5}
                    """),
            Explanation.error(
                    "two-narratives",
                    "Narrative written twice",
                    "Only one of two texts can be shown.",
                    "keep one of the two: narrative:, or the text below the keys",
                    """
                    # personas/mira.md
                    ---
                    name: Mira Hansen
                    ---
                    Mira plans on Friday night.
                    """),
            Explanation.error(
                    "unknown-column",
                    "Unknown column",
                    "A column that nobody reads is mostly a typing error, and its values are missing elsewhere.",
                    "name the column as the message says, or remove it",
                    """
                    # kpis/punctuality.csv
                    date,value,n,note
                    2026-05-01,91.4,18230,Strike on two days
                    """),
            Explanation.error(
                    "unknown-key",
                    "Unknown key",
                    "A mistyped key is read by nobody, so what stands behind it would be missing from the site "
                            + "without a word.",
                    "write the key as the message says; keys of your own begin with x-",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {name: Chooses seats, emotion: -2, x-waiting: 4 minutes}
                    """),
            Explanation.error(
                    "unknown-word",
                    "Word that is not among those known",
                    "Filters, marks and figures go by a fixed set of words.",
                    "write one of the words that the message lists",
                    """
                    # channels.yaml
                    app: {name: Nordlinie app, type: app}
                    """),
            Explanation.warning(
                    "unused-key",
                    "Own key where none is shown",
                    "Keys that begin with x- are shown on entries, stages and touchpoints, not in the small parts of"
                            + " them.",
                    "move it one level up",
                    """
                    # journeys/weekend-trip.yaml
                    x-source: Workshop in March
                    review: {last: 2026-05-12}
                    """),
            Explanation.error(
                    "wrong-type",
                    "Value of the wrong type",
                    "A list where one text belongs, or a word where a number belongs, cannot be understood.",
                    "write the value as the message says; text with a colon goes in quotes",
                    """
                    # personas/mira.yaml
                    goals: [Arrive relaxed]
                    quote: If it takes three apps, we take the car.
                    """));

    private ValueExplanations() {}
}
