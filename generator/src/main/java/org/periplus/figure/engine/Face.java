package org.periplus.figure.engine;

/** The faces of the shipped fonts that figures are lettered in; each has a table of advance widths of that name. */
public enum Face {
    /** IBM Plex Sans, width 85, regular. */
    SANS_400("sans-400"),
    /** IBM Plex Sans, width 85, medium. */
    SANS_500("sans-500"),
    /** IBM Plex Sans, width 85, semi-bold. */
    SANS_600("sans-600"),
    /** Newsreader, light: large numbers. */
    SERIF_300("serif-300"),
    /** Newsreader, regular: values. */
    SERIF_400("serif-400"),
    /** Newsreader, medium: names of stages. */
    SERIF_500("serif-500"),
    /** Newsreader, italic: the voice of the traveller. */
    ITALIC_400("italic-400");

    private final String table;

    Face(String table) {
        this.table = table;
    }

    /** Returns the name of the table of widths. */
    public String table() {
        return table;
    }
}
