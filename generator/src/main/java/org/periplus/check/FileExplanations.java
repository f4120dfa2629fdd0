package org.periplus.check;

import java.util.List;

/** What is to be said about files that cannot be read, and about YAML and CSV. */
final class FileExplanations {

    static final List<Explanation> LIST = List.of(
            Explanation.error(
                    "broken-link",
                    "Link in the file system that leads nowhere",
                    "The file behind the link is not there, so nobody who fetches the content has it either.",
                    "replace the link by the file it stands for",
                    """
                    # assets/seat-plan.svg is the file itself, no link to ~/Downloads/seat-plan.svg
                    image: assets/seat-plan.svg
                    """),
            Explanation.error(
                    "csv",
                    "Table that cannot be read",
                    "A line with one field too many moves every value into the wrong column.",
                    "give each line as many fields as the first line, and put a field that holds a comma in double "
                            + "quotes",
                    """
                    # kpis/booking-conversion.csv
                    date,value,note
                    2026-05-01,61.2,"New seat plan, second week"
                    """),
            Explanation.error(
                    "control-character",
                    "Invisible control character",
                    "A character that no editor shows can hide text from those who review it; it comes in with "
                            + "pasted text.",
                    "remove the character, and type the words around it again",
                    """
                    # channels.yaml
                    app: {name: Nordlinie app, type: app}
                    """),
            Explanation.error(
                    "bidi-character",
                    "Character that turns the direction of the text",
                    "It makes a line look different from what it says, which has been used to smuggle changes past a"
                            + " review.",
                    "remove the character; text in right-to-left scripts needs none",
                    """
                    # channels.yaml
                    app: {name: Nordlinie app, type: app}
                    """),
            Explanation.error(
                    "duplicate-key",
                    "Key written twice",
                    "Of two values under one key only one can hold, and the other one would vanish without a word.",
                    "keep one of the two, or put both into one list",
                    """
                    # personas/mira.yaml
                    name: Mira Hansen
                    goals: [Arrive relaxed, Know the price before we leave home]
                    """),
            Explanation.error(
                    "empty-file",
                    "File without any key",
                    "The file promises an entry and says nothing about it.",
                    "write at least name:, or remove the file",
                    """
                    # personas/mira.yaml
                    name: Mira Hansen
                    """),
            Explanation.warning(
                    "fmt-directive",
                    "File that fmt leaves as it is",
                    "A line that begins with % tells a YAML reader how to read the rest, and fmt does not move it.",
                    "remove the line that begins with %",
                    """
                    # teams.yaml
                    booking: {name: Booking}
                    """),
            Explanation.error(
                    "fmt-unsafe",
                    "File that fmt does not dare to write",
                    "The canonical form would not say the same as the file does; this is a fault of Periplus.",
                    "report it with the file, and go on with the file as it is",
                    """
                    # teams.yaml
                    booking: {name: Booking}
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
            Explanation.error(
                    "front-matter",
                    "Front matter that is never closed",
                    "Without the closing line nobody can tell where the keys end and the text begins.",
                    "write a line --- between the keys and the text",
                    """
                    # personas/mira.md
                    ---
                    name: Mira Hansen
                    ---
                    Mira plans on Friday night.
                    """),
            Explanation.error(
                    "link-outside",
                    "Link that leads out of the content folder",
                    "What lies outside is not part of the repository: another machine does not have it, and it may "
                            + "be private.",
                    "replace the link by a copy of the file",
                    """
                    # assets/seat-plan.svg is a copy inside the content folder
                    image: assets/seat-plan.svg
                    """),
            Explanation.error(
                    "link-to-folder",
                    "Link to a folder",
                    "Links to folders can lead in circles, so they are not followed.",
                    "replace the link by the folder itself",
                    """
                    # journeys/commute/ is a folder, no link to one
                    name: Daily commute
                    """),
            Explanation.error(
                    "not-a-file",
                    "Neither a file nor a folder",
                    "A pipe, a socket or a device has no content that could be published.",
                    "replace it by a plain file, or remove it",
                    """
                    # kpis/punctuality.csv is a plain file
                    readings: punctuality.csv
                    """),
            Explanation.error(
                    "not-utf-8",
                    "Text that is not UTF-8",
                    "Read with the wrong encoding, Lüneburg becomes gibberish on every page.",
                    "save the file with the encoding UTF-8",
                    """
                    # personas/mira.yaml
                    name: Mira Hansen
                    facts: {Lives in: Lüneburg}
                    """),
            Explanation.error(
                    "too-deep",
                    "Nested too deeply",
                    "Lists, mappings and folders far deeper than any map needs are a slip or an attack.",
                    "write it flatter, or move the files up",
                    """
                    # personas/mira.yaml
                    goals: [Arrive relaxed, Know the price before we leave home]
                    """),
            Explanation.error(
                    "too-large",
                    "File that is too large",
                    "A text of many megabytes is an export that belongs in a table of its own, or an attack.",
                    "split the file",
                    """
                    # kpis/punctuality.yaml
                    readings: punctuality.csv
                    """),
            Explanation.error(
                    "too-many-problems",
                    "More problems than are shown",
                    "Hundreds of problems in one file mostly have one cause.",
                    "mend the first ones and check again",
                    """
                    # personas/mira.yaml
                    name: Mira Hansen
                    """),
            Explanation.error(
                    "unreadable-file",
                    "File that may not be read",
                    "The account that builds the site has no right to read it.",
                    "give the right to read it, or remove it",
                    """
                    # readable by everybody: chmod a+r personas/mira.yaml
                    name: Mira Hansen
                    """),
            Explanation.error(
                    "yaml-alias",
                    "Repetition by an alias",
                    "A value that stands elsewhere cannot be changed in review without looking there; it is no part "
                            + "of the content model.",
                    "write the value here again, or put text that begins with * in quotes",
                    """
                    # segments.yaml
                    leisure: {name: Leisure, criteria: {Note: "*at least once a year"}}
                    """),
            Explanation.error(
                    "yaml-anchor",
                    "Anchor for a repetition",
                    "Anchors belong to repetitions by an alias, which the content model does not have.",
                    "remove it, or put text that begins with & in quotes",
                    """
                    # teams.yaml
                    booking: {name: "& Booking"}
                    """),
            Explanation.error(
                    "yaml-document",
                    "Second YAML document in one file",
                    "Everything behind the second --- would be ignored.",
                    "keep one document in a file, and remove the line ---",
                    """
                    # teams.yaml
                    booking: {name: Booking}
                    web: {name: Web}
                    """),
            Explanation.error(
                    "yaml-key",
                    "Key that is no plain text",
                    "A list or a mapping as a key has no meaning in the content model.",
                    "write the key as a word before the colon",
                    """
                    # personas/mira.yaml
                    facts: {Age: 38}
                    """),
            Explanation.error(
                    "yaml-merge",
                    "Merge key",
                    "The key << copies keys from elsewhere in the file; it is no part of the content model.",
                    "write the keys here again, or put what is shared into touchpoints/ and name it with use:",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {use: seat-plan}
                    """),
            Explanation.error(
                    "yaml-syntax",
                    "YAML that cannot be read",
                    "From this place on nobody can tell what belongs to what.",
                    "mend what the message names; text with a colon, a # or a bracket goes in quotes",
                    """
                    # personas/mira.yaml
                    quote: "Price first: then we talk about seats."
                    """),
            Explanation.error(
                    "yaml-tag",
                    "YAML tag",
                    "A word that begins with ! would let a file choose how it is read.",
                    "remove it, or put the text in quotes",
                    """
                    # personas/mira.yaml
                    quote: "!important, the lift works"
                    """));

    private FileExplanations() {}
}
