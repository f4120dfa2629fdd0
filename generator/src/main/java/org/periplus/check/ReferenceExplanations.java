package org.periplus.check;

import java.util.List;

/** What is to be said about ids and about references between entries. */
final class ReferenceExplanations {

    static final List<Explanation> LIST = List.of(
            Explanation.error(
                    "bad-id",
                    "Word that cannot be an id",
                    "Ids become addresses and file names, and the history follows them.",
                    "write lower-case letters and digits, joined by hyphens",
                    """
                    # personas/mira-hansen.yaml
                    id: mira-hansen
                    name: Mira Hansen
                    """),
            Explanation.error(
                    "bad-reference",
                    "Place that is not named rightly",
                    "A place in a journey has at most three parts, a pain two; anything else leads nowhere.",
                    "write journey/stage/touchpoint for a place, journey/pain-id for a pain",
                    """
                    # opportunities/hold-seats.yaml
                    name: Hold chosen seats for ten minutes
                    addresses: [weekend-trip/seat-race]
                    """),
            Explanation.error(
                    "duplicate-id",
                    "Id used twice",
                    "References, addresses and the history go by the id; with two of one nobody knows which is "
                            + "meant. Ids that differ only in case or in the form of their letters collide too.",
                    "give one of the two another id",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {id: pay-online, name: Pays in the app}
                          - {id: pay-at-counter, name: Pays at the counter}
                    """),
            Explanation.error(
                    "extends-cycle",
                    "Variants that extend each other",
                    "Each of them tells only how it differs from the next, so nothing says how any of them goes.",
                    "let one of them stand without extends",
                    """
                    # journeys/weekend-trip.yaml
                    name: Weekend trip
                    stages: [{name: Ride}]
                    """),
            Explanation.error(
                    "missing-file",
                    "File that is not there",
                    "The page would show a gap where the image or the table belongs.",
                    "add the file, or correct its name",
                    """
                    # kpis/punctuality.yaml
                    name: Punctuality
                    readings: punctuality.csv
                    """),
            Explanation.error(
                    "missing-reference",
                    "Reference to nothing",
                    "A link that leads nowhere is a promise the site does not keep; mostly the id was mistyped or "
                            + "renamed.",
                    "write the id of an entry that exists, or add the entry",
                    """
                    # journeys/weekend-trip.yaml
                    personas: [mira]
                    kpis: [leisure-nps]
                    """),
            Explanation.error(
                    "nesting-disagrees",
                    "Stage and journey that disagree",
                    "A stage opens into a journey, and that journey names another parent; the way back would lead "
                            + "elsewhere.",
                    "name the same journey on both sides, or write one side only",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - {name: Book, journey: booking}
                    """),
            Explanation.error(
                    "nothing-to-remove",
                    "Nothing there to take out",
                    "A variant takes out what it inherits; here nothing is inherited, so the line does nothing.",
                    "delete the line, or write extends: with the journey this one is a variant of",
                    """
                    # journeys/weekend-trip-with-bicycle.yaml
                    name: Weekend trip with a bicycle
                    stages: [{name: Ride}]
                    """),
            Explanation.error(
                    "parent-cycle",
                    "Entry that is its own ancestor",
                    "Parents that lead back to their child have no top, so nothing can be laid out or summed up.",
                    "remove one of these parents",
                    """
                    # segments.yaml
                    leisure: {name: Leisure}
                    family-leisure: {name: Family leisure, parent: leisure}
                    """),
            Explanation.error(
                    "removed-and-given",
                    "Taken out and given at once",
                    "A variant cannot lack a part and tell it anew under the same id.",
                    "remove the part, or give it, not both",
                    """
                    # journeys/weekend-trip-with-bicycle.yaml
                    name: Weekend trip with a bicycle
                    stages: [{name: Ride}]
                    """));

    private ReferenceExplanations() {}
}
