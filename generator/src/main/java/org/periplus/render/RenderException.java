package org.periplus.render;

/** A page that its template cannot print: a fault of the theme or of this program, never of the content. */
public final class RenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final int column;
    private final String page;

    /**
     * Takes the place.
     *
     * @param template the file of the theme
     * @param line from 1; 0 if unknown
     * @param column from 1; 0 if unknown
     * @param page the path of the page that was being rendered; empty while templates are loaded
     * @param cause what Velocity said
     */
    RenderException(String template, int line, int column, String page, Throwable cause) {
        super(message(template, line, column, page, cause), cause);
        this.template = template;
        this.line = line;
        this.column = column;
        this.page = page;
    }

    private static String message(String template, int line, int column, String page, Throwable cause) {
        String place = line > 0 ? template + ":" + line + ":" + column : template;
        String what = page.isEmpty() ? "cannot be read" : "cannot print the page " + page;
        return place + ": " + what + ": " + cause.getMessage();
    }

    /** Returns the file of the theme. */
    public String template() {
        return template;
    }

    /** Returns the line, from 1; 0 if unknown. */
    public int line() {
        return line;
    }

    /** Returns the column, from 1; 0 if unknown. */
    public int column() {
        return column;
    }

    /** Returns the path of the page that was being rendered; empty while templates are loaded. */
    public String page() {
        return page;
    }
}
