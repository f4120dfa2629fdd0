package org.periplus.check;

import java.util.List;

/** What is to be said about journeys that extend others, and about files that cannot be put into canonical form. */
final class VariantExplanations {

    static final List<Explanation> LIST = List.of(
            Explanation.error(
                    "extends-cycle",
                    "Journeys that extend each other in a circle",
                    "A variant takes everything from the journey below it; in a circle there is nothing to begin with.",
                    "remove one of these lines extends:",
                    """
                    # journeys/weekend-trip-2028.yaml
                    extends: weekend-trip
                    """),
            Explanation.error(
                    "nothing-to-remove",
                    "Remove where nothing is inherited",
                    "Only what a journey inherits can be taken out of it; what it holds itself is simply deleted.",
                    "delete the line, or write extends: with the journey that is varied",
                    """
                    # journeys/weekend-trip-2028.yaml
                    extends: weekend-trip
                    remove: [ask-counter]
                    """),
            Explanation.error(
                    "removed-and-given",
                    "Removed and given at once",
                    "The variant takes a part out and changes it as well; only one of the two can be meant.",
                    "remove the part, or give it, not both",
                    """
                    # journeys/weekend-trip-2028.yaml
                    extends: weekend-trip
                    stages:
                      - id: book
                        remove: [ask-counter]
                    """),
            Explanation.error(
                    "rename",
                    "Id that cannot be renamed where it stands",
                    "Renaming changes nothing but the letters of the id; an id broken over lines or written by escapes has none.",
                    "write the id on one line, plainly or in quotes",
                    """
                    # opportunities/hold-seats.yaml
                    name: Hold chosen seats for ten minutes
                    owner: booking
                    """),
            Explanation.warning(
                    "fmt-directive",
                    "File with a YAML directive",
                    "A line that begins with % speaks to the YAML reader; the canonical form has none, so the file is left alone.",
                    "remove the line",
                    """
                    # segments/leisure.yaml
                    name: Leisure
                    """),
            Explanation.error(
                    "fmt-unsafe",
                    "File that fmt leaves as it is",
                    "Before a file is written, its canonical form is read again and compared; if it would not say the same, the "
                            + "file stays. That is a fault of Periplus, never of the file.",
                    "report it with the file",
                    """
                    # segments/leisure.yaml
                    name: Leisure
                    """));

    private VariantExplanations() {}
}
