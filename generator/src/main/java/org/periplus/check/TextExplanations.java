package org.periplus.check;

import java.util.List;

/** What is to be said about narratives, images and other media. */
final class TextExplanations {

    static final List<Explanation> LIST = List.of(
            Explanation.warning(
                    "dropped-markup",
                    "Markup that was left out",
                    "Raw HTML can carry scripts, so only what is harmless is published.",
                    "use Markdown, or remove it",
                    """
                    # pages/how-we-map.md
                    Journeys are reviewed **every three months**.
                    """),
            Explanation.error(
                    "foreign-image",
                    "Image on another site",
                    "A page that fetches images elsewhere tells that site who reads what, and breaks when the image "
                            + "goes.",
                    "put a copy into assets/ and name it from here",
                    """
                    # pages/how-we-map.md
                    ![The seat plan](../assets/seat-plan.svg)
                    """),
            Explanation.error(
                    "figure-block",
                    "Figure in a text that cannot be drawn as asked",
                    "A block that asks for a figure nobody knows, or of an entry that is not there, would leave a hole in the page.",
                    "name a figure of the guide, and an entry that exists, as kind:id",
                    """
                    # pages/how-we-map.md
                    ```figure
                    draw: blueprint
                    of: journey:weekend-trip
                    caption: What happens behind the counter
                    ```
                    """),
            Explanation.warning(
                    "figure-empty",
                    "Figure in a text that has nothing to show",
                    "A funnel without counts or a roadmap without dates is left out, and the text around it then speaks of nothing.",
                    "add what the figure is drawn from, or remove the block",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        flow: {entered: 10000, completed: 6100}
                    """),
            Explanation.error(
                    "journey-block",
                    "Mermaid journey in a text that cannot be read",
                    "A line that is no task, or a score that is none, would be missing from the map without a word.",
                    "write a task a line: its name, a colon, a score from 1 to 5, a colon, who does it",
                    """
                    # pages/how-we-map.md
                    ```journey
                    title A Saturday at the coast
                    section Book
                      Choose seats: 2: Mira
                    ```
                    """),
            Explanation.error(
                    "markdown-limit",
                    "Text that is nested too deeply or too large",
                    "No reader needs lists forty levels deep; such a text only costs time and memory.",
                    "flatten lists, quotes and emphasis",
                    """
                    # pages/how-we-map.md
                    - Walk the route
                      - by day
                    """),
            Explanation.error(
                    "media-size",
                    "Media file that is too large",
                    "Readers on a train would wait for minutes.",
                    "make the file smaller than 32 MiB",
                    """
                    # personas/mira.yaml
                    portrait: assets/mira.jpg
                    """),
            Explanation.warning(
                    "image-too-large",
                    "Picture that is too large",
                    "A picture of more than 1 MB or 4000 pixels of width takes long on a phone, and looks no better there.",
                    "save it with at most 1 MB and 4000 pixels of width",
                    """
                    # personas/mira.yaml
                    name: Mira Hansen
                    portrait: assets/mira-small.jpg
                    """),
            Explanation.warning(
                    "media-type",
                    "Media file that is not published",
                    "Only kinds of files that browsers show safely are published, and only when their content is "
                            + "what their name says.",
                    "use png, jpg, gif, webp, svg, pdf, csv or txt, or remove the file",
                    """
                    # personas/mira.yaml
                    portrait: assets/mira.jpg
                    """),
            Explanation.warning(
                    "missing-anchor",
                    "Link to a heading that is not there",
                    "The link opens the page and leaves the reader at its top.",
                    "write the anchor of a heading of this text: its words in lower case, joined by hyphens",
                    """
                    # pages/how-we-map.md
                    [How often?](#how-often)

                    ## How often
                    """),
            Explanation.error(
                    "missing-image",
                    "Image that is not there",
                    "The page would show a gap.",
                    "add the image, or correct its path, which begins at the file itself",
                    """
                    # pages/how-we-map.md
                    ![The seat plan](../assets/seat-plan.svg)
                    """),
            Explanation.error(
                    "missing-link",
                    "Link to a file that is not there",
                    "The reader would land on an error page.",
                    "add the file, or correct its path, which begins at the file itself",
                    """
                    # pages/how-we-map.md
                    [Altwarden station](altwarden.md)
                    """),
            Explanation.error(
                    "unsafe-drawing",
                    "Drawing that may do harm",
                    "An SVG with scripts or with parts from elsewhere runs in the reader's browser.",
                    "save it again as plain SVG, without scripts and without links",
                    """
                    # journeys/weekend-trip.yaml
                    stages:
                      - name: Book
                        touchpoints:
                          - {name: Chooses seats, image: assets/seat-plan.svg}
                    """),
            Explanation.error(
                    "unsafe-link",
                    "Link that may do harm",
                    "A link with javascript: or an unknown protocol can run a program when it is clicked.",
                    "link with https:, http:, mailto:, a kind such as persona:, or a path",
                    """
                    # pages/how-we-map.md
                    [Timetable](https://www.nordlinie.example/timetable), read by [Mira](persona:mira)
                    """));

    private TextExplanations() {}
}
