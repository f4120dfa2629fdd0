package org.periplus.check;

import java.util.List;

/** What is to be said about a theme that a team has written. */
final class ThemeExplanations {

    static final List<Explanation> LIST = List.of(
            Explanation.warning(
                    "theme-contrast",
                    "Colour that is hard to read",
                    "People with weak sight, on a bad screen or in the sun, do not see what has that colour.",
                    "take the nearest colour that can be read, which the message names",
                    """
                    # periplus.yaml
                    theme: {extends: chart, tokens: {accent: "#0f4f7c #86c1ea"}}
                    """),
            Explanation.error(
                    "theme-file",
                    "File of a theme that cannot be used",
                    "The site would be shown without it, which is not what was wanted; so it keeps the theme it extends.",
                    "put the file where the guide says, or correct it",
                    """
                    # periplus.yaml
                    theme: {extends: chart, folder: theme}
                    """),
            Explanation.error(
                    "theme-page",
                    "Page that is not what a browser needs",
                    "A page that is not well formed, or shows text that is not escaped, fails some readers or all of them.",
                    "mend the template, or the macros it calls, then run periplus check-theme again",
                    """
                    # periplus.yaml
                    theme: chart
                    """),
            Explanation.error(
                    "theme-template",
                    "Template that fails",
                    "The page cannot be printed; the last good site stays as it is.",
                    "mend the template at the place named; $page has what the page shows, and nothing else is known",
                    """
                    # periplus.yaml
                    theme: chart
                    """),
            Explanation.error(
                    "theme-token",
                    "Colour that is none",
                    "A colour that cannot be read, or that nothing asks for, changes nothing.",
                    "write one colour for both schemes, or a light and a dark one",
                    """
                    # periplus.yaml
                    theme: {extends: chart, tokens: {accent: "#0f4f7c #86c1ea"}}
                    """),
            Explanation.error(
                    "theme-words",
                    "Phrase that cannot be said",
                    "What nothing asks for is never shown, and a phrase without its slots loses what it should tell.",
                    "write the key as the theme has it, with the same slots",
                    """
                    # periplus.yaml
                    theme: chart
                    language: en
                    """));

    private ThemeExplanations() {}
}
